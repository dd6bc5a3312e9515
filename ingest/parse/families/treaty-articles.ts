import type { Outline, OutlineClause } from '../family.js';
import { readRecitalOpener } from './treaty-preamble.js';

/** An article of one paragraph is one clause, `art 4`; each recital opens with its verb. */
export function nameArticles(read: Outline & { readonly firstWords: readonly string[] }): Outline {
  const { sections, clauses, front, firstWords } = read;
  const tops = countTops(clauses);
  const named: OutlineClause[] = [];
  clauses.forEach((clause, i) => {
    const opener = openerOf(clause, firstWords[i] ?? '', named);
    const path = pathOfWhole(read, clause, tops);
    named.push({
      ...clause,
      opener,
      isWhole: path !== null,
      label: path === null ? clause.label : path.replace('/', ' '),
    });
  });
  return { sections, clauses: named, front };
}

/** How many clauses stand right below each section. */
function countTops(clauses: readonly OutlineClause[]): ReadonlyMap<number, number> {
  const tops = new Map<number, number>();
  for (const { section, parent, group } of clauses)
    if (parent === null && section !== null && group === null) tops.set(section, (tops.get(section) ?? 0) + 1);
  return tops;
}

function openerOf({ group, parent }: OutlineClause, words: string, named: readonly OutlineClause[]): string | null {
  if (parent !== null) return named[parent]?.opener ?? null;
  return group === 'pre' ? readRecitalOpener(words) : null;
}

/** `art/4` where the clause is the whole of article 4; null where it is not. */
function pathOfWhole({ sections }: Outline, clause: OutlineClause, tops: ReadonlyMap<number, number>): string | null {
  const { section, parent, group, label } = clause;
  if (section === null || parent !== null || group !== null || label !== null || tops.get(section) !== 1) return null;
  return sections[section]?.path ?? null;
}
