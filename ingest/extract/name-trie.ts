/** Names that begin alike, as far as they do: what ends here, and how the longer ones go on. */
interface Branch<Value> {
  readonly ends: readonly Value[];
  /** By the first unit of what follows, which is ASCII. */
  readonly next: readonly (Edge<Value> | undefined)[];
}

interface Edge<Value> {
  readonly words: string;
  readonly branch: Branch<Value>;
}

/** A name in a text, with what bears it. */
export interface Walked<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts names into a tree that texts are walked along, from the beginning of each word: at most words the first letter or
 * two tell that no name begins. Finds every name that does, whatever its case, and whatever stands behind it.
 */
export function createTrie<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
): (text: string) => readonly Walked<Value>[] {
  const entries = values.map((value) => ({ value, name: fold(nameOf(value)) })).filter(({ name }) => name !== '');
  const root = grow(
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    0,
  );
  return (text) => {
    const found: Walked<Value>[] = [];
    let isInWord = false;
    for (let start = 0; start < text.length; start++) {
      const unit = foldedAt(text, start);
      const edge = isInWord ? undefined : root.next[unit];
      if (edge) walk(edge, { text, start, found });
      isInWord = isWordUnit(unit);
    }
    return found;
  };
}

/** A letter or digit of ASCII, once folded: behind it no word begins. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

interface Walk<Value> {
  readonly text: string;
  readonly start: number;
  readonly found: Walked<Value>[];
}

function walk<Value>(first: Edge<Value>, { text, start, found }: Walk<Value>): void {
  let end = start;
  for (let edge: Edge<Value> | undefined = first; edge; edge = edge.branch.next[foldedAt(text, end)]) {
    if (!goesOn(text, end, edge.words)) return;
    end += edge.words.length;
    for (const value of edge.branch.ends) found.push({ value, start, end });
    if (end === text.length) return;
  }
}

interface Entry<Value> {
  readonly value: Value;
  readonly name: string;
}

/** Entries in order that are alike up to `from`. */
function grow<Value>(entries: readonly Entry<Value>[], from: number): Branch<Value> {
  const ends = entries.filter(({ name }) => name.length === from).map(({ value }) => value);
  const longer = entries.slice(ends.length);
  const next: (Edge<Value> | undefined)[] = longer.length === 0 ? [] : Array.from({ length: 128 }, () => undefined);
  for (const [unit, alike] of groupByUnit(longer, from)) next[unit] = toEdge(alike, from);
  return { ends, next };
}

function groupByUnit<Value>(entries: readonly Entry<Value>[], at: number): ReadonlyMap<number, Entry<Value>[]> {
  const groups = new Map<number, Entry<Value>[]>();
  for (const entry of entries) {
    const group = groups.get(entry.name.charCodeAt(at));
    if (group) group.push(entry);
    else groups.set(entry.name.charCodeAt(at), [entry]);
  }
  return groups;
}

function toEdge<Value>(alike: readonly Entry<Value>[], from: number): Edge<Value> {
  const [first = '', last = ''] = [alike[0]?.name, alike.at(-1)?.name];
  const to = endOfCommon(first, last, from);
  return { words: first.slice(from, to), branch: grow(alike, to) };
}

/** The first and the last of names in order share what all of them share. */
function endOfCommon(first: string, last: string, from: number): number {
  let to = from;
  while (to < first.length && to < last.length && first.charCodeAt(to) === last.charCodeAt(to)) to++;
  return to;
}

function goesOn(text: string, at: number, words: string): boolean {
  if (at + words.length > text.length) return false;
  for (let i = 1; i < words.length; i++) if (foldedAt(text, at + i) !== words.charCodeAt(i)) return false;
  return true;
}

function fold(name: string): string {
  return String.fromCharCode(...Array.from({ length: name.length }, (_, i) => foldedAt(name, i)));
}

/**
 * The unit at a place, lower case in ASCII, so that names are found whatever their case: straight quotes, letters without
 * their accents, and a mark that stands in no name for what has no such letter.
 */
function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit < 128 ? unit : (FOLDED.get(unit) ?? foldUnit(unit));
}

const NONE = 1;
/** What each unit beyond ASCII that was met is folded to. */
const FOLDED = new Map<number, number>([
  [0x2019, 0x27],
  [0x2018, 0x27],
  [0xa0, 0x20],
]);

function foldUnit(unit: number): number {
  const base = String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0);
  const folded = base >= 0x20 && base <= 0x7e ? base : NONE;
  FOLDED.set(unit, folded);
  return folded;
}
