import { MOST_CLAUSES, shareOf, type Alike, type ClauseIndex } from './index-shingles.js';

/** Numbers of clauses in a row. */
export interface ClauseRange {
  readonly first: number;
  readonly count: number;
}

/** An index after a change, and whose likeness to others the change touched. */
export interface ChangedIndex {
  readonly index: ClauseIndex;
  /** Clauses that hold a shingle which became a stock phrase or ceased to be one. */
  readonly shaken: ReadonlySet<number>;
}

interface IndexChange {
  readonly removed: readonly ClauseRange[];
  readonly added: ClauseIndex;
  readonly mostHolders: number;
}

/** Takes clauses out of an index and puts in those of another, whose numbers follow on. */
export function changeIndex(before: ClauseIndex, { removed, added, mostHolders }: IndexChange): ChangedIndex {
  const isGone = createFlags(before.sizes.length, removed.flatMap(numbersOf));
  const entries = new Float64Array(before.entries.length + added.entries.length);
  const shaken = new Set<number>();
  let [size, old, add] = [0, 0, 0];
  while (old < before.entries.length || add < added.entries.length) {
    const shingle = Math.min(shingleAt(before, old), shingleAt(added, add));
    const [start, ends] = [size, { old: endOf(before, old), add: endOf(added, add) }];
    const olds = before.entries.subarray(old, shingleAt(before, old) === shingle ? ends.old : old);
    const adds = added.entries.subarray(add, shingleAt(added, add) === shingle ? ends.add : add);
    for (const entry of olds) if (isGone[entry - shingle * MOST_CLAUSES] !== 1) entries[size++] = entry;
    entries.set(adds, size);
    size += adds.length;
    [old, add] = [old + olds.length, add + adds.length];
    if (olds.length > mostHolders === size - start > mostHolders) continue;
    for (const entry of [...olds, ...adds]) shaken.add(entry - shingle * MOST_CLAUSES);
  }
  const sizes = Uint32Array.from(added.sizes);
  sizes.set(before.sizes);
  return { index: { entries: entries.slice(0, size), sizes }, shaken };
}

/** Where the entries of the shingle at a place end. */
function endOf(index: ClauseIndex, place: number): number {
  const shingle = shingleAt(index, place);
  let end = place;
  while (end < index.entries.length && shingleAt(index, end) === shingle) end++;
  return end;
}

/** The numbers of a range. */
export function numbersOf({ first, count }: ClauseRange): readonly number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** The clauses that share shingles with each of some, as createEarlierLike finds those with smaller numbers: both directions, in one pass over the index. */
export function findAlike(
  index: ClauseIndex,
  wanted: ReadonlySet<number>,
  mostHolders: number,
): ReadonlyMap<number, readonly Alike[]> {
  const { entries, sizes } = index;
  const isWanted = createFlags(sizes.length, wanted);
  const shared = new Map([...wanted].map((number) => [number, new Map<number, number>()]));
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const shingle = shingleAt(index, start);
    let holds = false;
    for (; shingleAt(index, end) === shingle; end++)
      if (isWanted[(entries[end] ?? 0) - shingle * MOST_CLAUSES] === 1) holds = true;
    if (!holds || end - start > mostHolders) continue;
    const holders = Array.from(entries.subarray(start, end), (entry) => entry - shingle * MOST_CLAUSES);
    for (const one of holders) countOthers(shared.get(one), one, holders);
  }
  return new Map(
    [...shared].map(([one, others]) => [
      one,
      [...others].map(([number, count]) => ({ number, share: shareOf(sizes, [one, number], count) })),
    ]),
  );
}

function countOthers(counts: Map<number, number> | undefined, one: number, holders: readonly number[]): void {
  for (const other of holders) if (other !== one) counts?.set(other, (counts.get(other) ?? 0) + 1);
}

/** Infinity behind the last. */
function shingleAt({ entries }: ClauseIndex, place: number): number {
  return place < entries.length ? Math.floor((entries[place] ?? 0) / MOST_CLAUSES) : Infinity;
}

function createFlags(size: number, numbers: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(size);
  for (const number of numbers) flags[number] = 1;
  return flags;
}
