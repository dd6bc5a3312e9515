/** Three words in a row, as a number. */
const SHINGLE = 3;
/** One shingle of so many is kept, and the few smallest of every clause, so that short ones are not lost. */
const KEPT_ONE_OF = 4;
const KEPT_ALWAYS = 4;
/** Most clauses of an index: a shingle and the number of its clause fit into one exact number. */
export const MOST_CLAUSES = 2 ** 21;

/** Which clauses of a collection have words in a row in common: each clause has a number. */
export interface ClauseIndex {
  /** Every kept shingle with the number of its clause in one number, rising. */
  readonly entries: Float64Array;
  /** How many shingles each clause has, by its number. */
  readonly sizes: Uint32Array;
}

/** A clause that shares shingles with another, with how many of the shorter one's they share, 0 to 1. */
export interface Alike {
  readonly number: number;
  readonly share: number;
}

/** Makes an index of clauses, each given as its words, numbered in their order from `first`. */
export function indexShingles(clauses: Iterable<readonly string[]>, first = 0): ClauseIndex {
  const chunks: Float64Array[] = [];
  const sizes: number[] = Array.from({ length: first }, () => 0);
  for (const words of clauses) {
    if (sizes.length === MOST_CLAUSES) throw new RangeError(`more than ${MOST_CLAUSES} clauses to compare`);
    const kept = keptShingles(words);
    chunks.push(Float64Array.from(kept, (hash) => hash * MOST_CLAUSES + sizes.length));
    sizes.push(kept.length);
  }
  const entries = new Float64Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    entries.set(chunk, at);
    at += chunk.length;
  }
  return { entries: entries.sort(), sizes: Uint32Array.from(sizes) };
}

function keptShingles(words: readonly string[]): readonly number[] {
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < SHINGLE; j++) hash = Math.imul(hash ^ (hashes[i + j] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    shingles.add(hash >>> 1);
  }
  return [...shingles].sort((a, b) => a - b).filter((hash, i) => i < KEPT_ALWAYS || hash % KEPT_ONE_OF === 0);
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Makes what finds the clauses with smaller numbers that share shingles with one. Shingles that more clauses than `mostHolders` have are stock phrases and find nothing. */
export function createEarlierLike(
  { entries, sizes }: ClauseIndex,
  mostHolders: number,
): (number: number) => readonly Alike[] {
  const { starts, runs } = groupRuns(entries, sizes);
  return (number) => {
    const shared = new Map<number, number>();
    for (const run of runs[number] ?? []) {
      const [start, end] = [starts[run] ?? 0, starts[run + 1] ?? 0];
      if (end - start > mostHolders) continue;
      for (let i = start; i < end; i++) {
        const other = (entries[i] ?? 0) % MOST_CLAUSES;
        if (other < number) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared].map(([other, count]) => ({ number: other, share: shareOf(sizes, [number, other], count) }));
  };
}

/** Part of the shorter one's shingles that two clauses share. */
export function shareOf(sizes: Uint32Array, [a, b]: readonly [number, number], shared: number): number {
  return shared / Math.min(sizes[a] ?? 1, sizes[b] ?? 1);
}

/** Where each shingle's clauses begin in the sorted entries, and which shingles each clause has. */
function groupRuns(
  entries: Float64Array,
  sizes: Uint32Array,
): {
  readonly starts: readonly number[];
  readonly runs: readonly Int32Array[];
} {
  const starts: number[] = [];
  const runs = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  let last = -1;
  entries.forEach((entry, i) => {
    const shingle = Math.floor(entry / MOST_CLAUSES);
    if (shingle !== last) starts.push(i);
    last = shingle;
    const number = entry - shingle * MOST_CLAUSES;
    const list = runs[number];
    if (list) list[filled[number] ?? 0] = starts.length - 1;
    filled[number] = (filled[number] ?? 0) + 1;
  });
  return { starts: [...starts, entries.length], runs };
}
