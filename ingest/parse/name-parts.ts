import { createHash } from 'node:crypto';
import { slug } from '#graph/model/ids.js';
import type { Outline, OutlineClause } from './family.js';

/** Names of the parts of a document: eIds for programs, paths for people. */
export interface PartNames {
  /** By index in the outline. */
  readonly sections: readonly string[];
  readonly clauses: readonly ClauseName[];
}

interface ClauseName {
  readonly eId: string;
  readonly path: string;
}

/** Names every part after its heading and label, so that another part before it does not rename it. */
export function nameParts({ sections, clauses }: Outline, textOf: (clause: OutlineClause) => string): PartNames {
  const headings = keepApart(
    sections.map(({ heading, eId }) => eId ?? (slug(heading) || 'part')),
    '-',
  );
  const paths = keepApart(
    sections.map(({ heading, path }) => path ?? heading),
    ' ',
  );
  const named: ClauseName[] = [];
  const taken = new Map(headings.map((heading) => [heading, 1]));
  const paragraphs = new Map<string, number>();
  for (const clause of clauses) {
    const { section, parent, group, isWhole } = clause;
    const place = { eId: group ?? at(headings, section), path: group ?? at(paths, section) };
    const above = parent === null || clauses[parent]?.isWhole ? place : (named[parent] ?? place);
    const eId = unique(join('__', above.eId, isWhole ? 'content' : eIdOf(clause, textOf)), taken);
    named.push({ eId, path: isWhole ? above.path : pathOf(clause, above.path, paragraphs) });
  }
  return { sections: headings, clauses: named };
}

function pathOf(clause: OutlineClause, above: string, paragraphs: Map<string, number>): string {
  return join('/', above, clause.label ?? countUp(paragraphs, above, clause));
}

function at(names: readonly string[], index: number | null): string {
  return names[index ?? -1] ?? '';
}

function join(by: string, above: string, own: string): string {
  return above === '' ? own : `${above}${by}${own}`;
}

/** `para_a` below a heading, `point_i` below a clause; a paragraph without a label is named by its first words and a digest of all. */
function eIdOf(clause: OutlineClause, textOf: (clause: OutlineClause) => string): string {
  const element = clause.parent === null ? 'para' : 'point';
  if (clause.label !== null) return `${element}_${clause.label}`;
  const text = textOf(clause);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 6);
  return `${element}_${slug(text.split(' ', 4).join(' ')).slice(0, 40) || 'x'}-${digest}`;
}

/** `p1`, `p2` for paragraphs, `d1`, `d2` for dashes: the Nth of its place. */
function countUp(counts: Map<string, number>, place: string, { rawLabel }: OutlineClause): string {
  const kind = rawLabel === null ? 'p' : 'd';
  const count = (counts.get(`${place} ${kind}`) ?? 0) + 1;
  counts.set(`${place} ${kind}`, count);
  return `${kind}${count}`;
}

function keepApart(names: readonly string[], by: string): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}${by}${count}`;
  });
}

function unique(name: string, taken: Map<string, number>): string {
  const twin = (taken.get(name) ?? 0) + 1;
  taken.set(name, twin);
  return twin === 1 ? name : unique(`${name}-${twin}`, taken);
}
