import { sharedWeight, type FeatureSpace } from './features.js';

/** Two clauses that may be one. */
export interface Candidate {
  /** Places of the clauses in their documents. */
  readonly old: number;
  readonly new: number;
  /** How alike they are, 0 to 1: half of it says how much of both is shared, half how much of the shorter. */
  readonly likeness: number;
  /** Weight of what they share, and its part of each. */
  readonly shared: number;
}

/** A word that more clauses than this have finds no candidates: it would compare everything with everything. */
const MOST_HOLDERS = 24;
/** Most candidates of a clause. */
const MOST_CANDIDATES = 8;
/** Clauses that share less of the shorter one are not looked at. */
const LEAST_SHARED = 0.15;

/** The clauses that have rare words in common, each with the few that are most alike; not those that are linked already. */
export function findCandidates(
  { older, newer, weights }: FeatureSpace,
  linked: readonly { readonly old: number; readonly new: number }[] = [],
): readonly Candidate[] {
  const [olds, news] = [new Set(linked.map((link) => link.old)), new Set(linked.map((link) => link.new))];
  const holders = indexHolders(older.map(({ ids }, place) => (olds.has(place) ? NONE : ids)));
  return newer.flatMap((features, index) => {
    if (news.has(index)) return [];
    const found = new Map<number, number>();
    let last = -1;
    for (const id of features.ids) {
      const places = id === last ? undefined : holders.get(id);
      last = id;
      if (places && places.length <= MOST_HOLDERS)
        for (const place of places) found.set(place, (found.get(place) ?? 0) + (weights[id] ?? 0));
    }
    const best = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    return best.flatMap(([place]) => compare({ older, newer, weights }, place, index) ?? []);
  });
}

const NONE = new Int32Array();

/** Which clauses have a feature, by the feature. */
function indexHolders(clauses: readonly Int32Array[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [place, ids] of clauses.entries())
    for (const id of ids) {
      const list = holders.get(id);
      if (list === undefined) holders.set(id, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  return holders;
}

/** Compares two clauses; undefined where they have too little in common. */
export function compare({ older, newer, weights }: FeatureSpace, old: number, place: number): Candidate | undefined {
  const [a, b] = [older[old], newer[place]];
  if (a === undefined || b === undefined || a.total === 0 || b.total === 0) return undefined;
  const shared = sharedWeight(a.ids, b.ids, weights);
  const ofShorter = shared / Math.min(a.total, b.total);
  if (ofShorter < LEAST_SHARED) return undefined;
  const ofBoth = (2 * shared) / (a.total + b.total);
  return { old, new: place, likeness: (ofBoth + ofShorter) / 2, shared };
}
