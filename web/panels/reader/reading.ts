import type { Clause, DocumentContent, Section } from '../../api/content.js';

/** A clause with the clauses below it. */
export interface ClauseTree {
  readonly clause: Clause;
  readonly below: readonly ClauseTree[];
}

/** A headed part as it is read; without a section where the clauses stand under no heading. */
export interface ReadingPart {
  readonly section: Section | null;
  readonly clauses: readonly ClauseTree[];
  /** How many clauses the parts before it have, without those below them. */
  readonly before: number;
}

/** A document in the order of its text: headings with their clauses, nested as they are numbered. */
export function toReading({ sections, clauses }: DocumentContent): readonly ReadingPart[] {
  const below = groupBy(clauses, ({ parent }) => parent?.id ?? null);
  const outer = groupBy(
    clauses.filter(({ parent }) => parent === null),
    ({ section }) => section?.id ?? null,
  );
  const headless = toTrees(outer.get(null) ?? [], below);
  const parts = sections.map((section) => ({ section, clauses: toTrees(outer.get(section.id) ?? [], below) }));
  return countBefore(headless.length === 0 ? parts : [{ section: null, clauses: headless }, ...parts]);
}

function countBefore(parts: readonly Omit<ReadingPart, 'before'>[]): readonly ReadingPart[] {
  let before = 0;
  return parts.map((part) => {
    const counted = { ...part, before };
    before += part.clauses.length;
    return counted;
  });
}

type Groups = ReadonlyMap<string | null, readonly Clause[]>;

function toTrees(clauses: readonly Clause[], below: Groups): readonly ClauseTree[] {
  return clauses.map((clause) => ({ clause, below: toTrees(below.get(clause.id) ?? [], below) }));
}

function groupBy(clauses: readonly Clause[], keyOf: (clause: Clause) => string | null): Groups {
  const groups = new Map<string | null, Clause[]>();
  for (const clause of clauses) {
    const key = keyOf(clause);
    const group = groups.get(key);
    if (group) group.push(clause);
    else groups.set(key, [clause]);
  }
  return groups;
}

/** What is printed above the first heading and is not the title: "The World Telecommunication Development Conference (Kigali 2022),". */
export function findFormula({ version, sections, clauses }: DocumentContent): readonly string[] {
  const [first] = clauses;
  if (!version?.text || !first) return [];
  const headings = new Set(sections.map(({ heading }) => heading));
  const lines = version.text.slice(0, first.span.start).split('\n');
  return lines.map((line) => line.trim()).filter((line) => isFormula(line, version.title, headings));
}

function isFormula(line: string, title: string, headings: ReadonlySet<string>): boolean {
  return line !== '' && line !== '.' && !title.includes(line) && !headings.has(line) && !/^\S{1,4}$/.test(line);
}
