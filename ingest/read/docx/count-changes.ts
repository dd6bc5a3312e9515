import type { Element } from 'xast';
import { isElement, localName } from '../xml/elements.js';

/** How many tracked changes a document holds, `3 insertions, 1 deletion`; null where it holds none. */
export function describeChanges(document: Element): string | null {
  const counts = new Map<string, number>();
  count(document, counts);
  const said = CHANGES.flatMap(([names, one, many]) => {
    const sum = names.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
    return sum === 0 ? [] : [`${sum} ${sum === 1 ? one : many}`];
  });
  return said.length === 0 ? null : said.join(', ');
}

/** A move is written twice, where the words were and where they are; the second counts. */
const CHANGES: readonly (readonly [names: readonly string[], one: string, many: string])[] = [
  [['ins', 'cellIns'], 'insertion', 'insertions'],
  [['del', 'cellDel'], 'deletion', 'deletions'],
  [['moveTo'], 'move', 'moves'],
];

function count({ children }: Element, counts: Map<string, number>): void {
  for (const child of children) {
    if (!isElement(child)) continue;
    const name = localName(child);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    count(child, counts);
  }
}
