import type { NodeId } from '#graph/model/ids.js';
import type { Registers } from '../model/register.js';

/** What is known of a text by which it finds its place among others. */
export interface LineText {
  readonly work: NodeId;
  readonly version: NodeId;
  readonly language: string | null;
  readonly date: string | null;
}

/** The instrument that one renews. */
export type Renewal = readonly [work: NodeId, renewed: NodeId];

/** Two texts that follow each other. */
export interface Following<Text> {
  readonly older: Text;
  readonly newer: Text;
}

/** How texts follow each other: each with the text before it, in its instrument or in the one that its instrument renews, and the newest of each line; both in the order of dates. Texts without a date follow nothing. */
export function findLines<Text extends LineText>(
  all: readonly Text[],
  said: readonly Renewal[],
  { instruments }: Pick<Registers, 'instruments'>,
): { readonly following: readonly Following<Text>[]; readonly newest: readonly Text[] } {
  const texts = sortTexts(all);
  const known = instruments.flatMap(({ id, renews }): readonly Renewal[] => (renews ? [[id, renews.to]] : []));
  const renewed = new Map([...said, ...known]);
  const works = groupByWork(texts);
  const following = texts.flatMap((newer): readonly Following<Text>[] => {
    const older = predecessorOf(newer, works, renewed);
    return older ? [{ older, newer }] : [];
  });
  const followed = new Set(following.map(({ older }) => older));
  return { following, newest: texts.filter((text) => !followed.has(text)) };
}

/** Texts without a date first, then by date, then by id. */
export function sortTexts<Text extends Pick<LineText, 'date' | 'version'>>(texts: readonly Text[]): readonly Text[] {
  const keyed = texts.map((text) => ({ text, key: `${text.date ?? ''} ${text.version}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ text }) => text);
}

function groupByWork<Text extends LineText>(texts: readonly Text[]): ReadonlyMap<NodeId, readonly Text[]> {
  const works = new Map<NodeId, Text[]>();
  for (const text of texts) {
    const known = works.get(text.work);
    if (known) known.push(text);
    else works.set(text.work, [text]);
  }
  return works;
}

/** The latest text before one in its own instrument, else in the nearest renewed one that has a text. */
function predecessorOf<Text extends LineText>(
  text: Text,
  works: ReadonlyMap<NodeId, readonly Text[]>,
  renewed: ReadonlyMap<NodeId, NodeId>,
): Text | undefined {
  const seen = new Set<NodeId>();
  for (let work: NodeId | undefined = text.work; work !== undefined && !seen.has(work); work = renewed.get(work)) {
    seen.add(work);
    const found = works.get(work)?.findLast((other) => isBefore(other, text));
    if (found) return found;
  }
  return undefined;
}

/** A year is not before a day of that year: which came first is not known. */
function isBefore(a: LineText, b: LineText): boolean {
  if (a.date === null || b.date === null || a.language !== b.language) return false;
  return a.date < b.date && !b.date.startsWith(a.date);
}
