import { firstAtLeast } from '../model/first-at-least.js';
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
  const gone = findPlaces(before, removed.flatMap(numbersOf));
  const index = { entries: splice(before.entries, gone, added.entries), sizes: Uint32Array.from(added.sizes) };
  index.sizes.set(before.sizes);
  const left = Array.from(gone, (place) => shingleAt(before, place));
  const came = Array.from(added.entries, (_, place) => shingleAt(added, place));
  const shaken = new Set<number>();
  for (const shingle of new Set([...left, ...came])) {
    const [was, is] = [holdersOf(before, shingle), holdersOf(index, shingle)];
    if (was.length > mostHolders === is.length > mostHolders) continue;
    for (const number of [...was, ...is]) shaken.add(number);
  }
  return { index, shaken };
}

/** Entries without those at some places, and with others put in where they belong. */
function splice(entries: Float64Array, gone: readonly number[], added: Float64Array): Float64Array {
  const result = new Float64Array(entries.length - gone.length + added.length);
  let [size, from, add] = [0, 0, 0];
  for (const place of [...gone, entries.length]) {
    // What belongs before the next place that is left out.
    const end = entries[place] ?? Infinity;
    for (let next = added[add]; next !== undefined && next < end; next = added[++add]) {
      const to = firstAtLeast(entries, next);
      result.set(entries.subarray(from, to), size);
      size += to - from;
      result[size++] = next;
      from = to;
    }
    result.set(entries.subarray(from, place), size);
    size += place - from;
    from = place + 1;
  }
  return result;
}

/** The numbers of the clauses that hold a shingle. */
function holdersOf({ entries }: ClauseIndex, shingle: number): readonly number[] {
  const start = shingle * MOST_CLAUSES;
  const held = entries.subarray(firstAtLeast(entries, start), firstAtLeast(entries, start + MOST_CLAUSES));
  return Array.from(held, (entry) => entry - start);
}

/** The places of the entries of some clauses, rising. */
function findPlaces({ entries, sizes }: ClauseIndex, numbers: Iterable<number>): readonly number[] {
  const isWanted = new Uint8Array(sizes.length);
  for (const number of numbers) isWanted[number] = 1;
  const places: number[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? 0;
    if (isWanted[entry - Math.floor(entry / MOST_CLAUSES) * MOST_CLAUSES] === 1) places.push(i);
  }
  return places;
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
  const shared = new Map([...wanted].map((number) => [number, new Map<number, number>()]));
  const shingles = new Set(findPlaces(index, wanted).map((place) => shingleAt(index, place)));
  for (const shingle of shingles) {
    const holders = holdersOf(index, shingle);
    if (holders.length <= mostHolders) for (const one of holders) countOthers(shared.get(one), one, holders);
  }
  return new Map(
    [...shared].map(([one, others]) => [
      one,
      [...others].map(([number, count]) => ({ number, share: shareOf(index.sizes, [one, number], count) })),
    ]),
  );
}

function countOthers(counts: Map<number, number> | undefined, one: number, holders: readonly number[]): void {
  for (const other of holders) if (other !== one) counts?.set(other, (counts.get(other) ?? 0) + 1);
}

function shingleAt({ entries }: ClauseIndex, place: number): number {
  return Math.floor((entries[place] ?? 0) / MOST_CLAUSES);
}
