/** Three words in a row, as a number. */
const SHINGLE = 3;
/** One shingle of so many is kept, and the few smallest of every clause, so that short ones are not lost. */
const KEPT_ONE_OF = 4;
const KEPT_ALWAYS = 4;
/** Most clauses of an index: a shingle and the place of its clause fit into one exact number. */
const MOST_CLAUSES = 2 ** 21;

/** Which clauses of a collection have rare words in a row in common. */
export interface ShingleIndex {
  /** The clauses before this one that share shingles with it, with how many of the shorter one's they share, 0 to 1. */
  earlierLike(place: number): readonly { readonly place: number; readonly share: number }[];
}

/** Makes an index of clauses, each given as its words. Shingles that more clauses than `mostHolders` have are stock phrases and find nothing. */
export function indexShingles(clauses: Iterable<readonly string[]>, mostHolders: number): ShingleIndex {
  const { entries, sizes } = collect(clauses);
  entries.sort();
  const { starts, runs } = groupRuns(entries, sizes);
  return {
    earlierLike: (place) => {
      const shared = new Map<number, number>();
      for (const run of runs[place] ?? []) {
        const [start, end] = [starts[run] ?? 0, starts[run + 1] ?? 0];
        if (end - start > mostHolders) continue;
        for (let i = start; i < end; i++) {
          const other = (entries[i] ?? 0) % MOST_CLAUSES;
          if (other < place) shared.set(other, (shared.get(other) ?? 0) + 1);
        }
      }
      const shareOf = (other: number, count: number) => count / Math.min(sizes[place] ?? 1, sizes[other] ?? 1);
      return [...shared].map(([other, count]) => ({ place: other, share: shareOf(other, count) }));
    },
  };
}

/** Every kept shingle with its clause in one number, and how many each clause has. */
function collect(clauses: Iterable<readonly string[]>): {
  readonly entries: Float64Array;
  readonly sizes: readonly number[];
} {
  const chunks: Float64Array[] = [];
  const sizes: number[] = [];
  for (const words of clauses) {
    if (sizes.length === MOST_CLAUSES) throw new RangeError(`more than ${MOST_CLAUSES} clauses to compare`);
    const kept = keptShingles(words);
    chunks.push(Float64Array.from(kept, (hash) => hash * MOST_CLAUSES + sizes.length));
    sizes.push(kept.length);
  }
  const entries = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const chunk of chunks) {
    entries.set(chunk, at);
    at += chunk.length;
  }
  return { entries, sizes };
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

/** Where each shingle's clauses begin in the sorted entries, and which shingles each clause has. */
function groupRuns(
  entries: Float64Array,
  sizes: readonly number[],
): {
  readonly starts: readonly number[];
  readonly runs: readonly Int32Array[];
} {
  const starts: number[] = [];
  const runs = sizes.map((size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  let last = -1;
  entries.forEach((entry, i) => {
    const shingle = Math.floor(entry / MOST_CLAUSES);
    if (shingle !== last) starts.push(i);
    last = shingle;
    const place = entry % MOST_CLAUSES;
    const list = runs[place];
    if (list) list[filled[place] ?? 0] = starts.length - 1;
    filled[place] = (filled[place] ?? 0) + 1;
  });
  return { starts: [...starts, entries.length], runs };
}
