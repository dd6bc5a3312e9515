import type { Link } from './find-backbone.js';
import { sharedWeight, without, type Features, type FeatureSpace } from './features.js';

/** A clause that was left over, and the link that it is a part of. */
export interface Part {
  readonly link: Link;
  /** The link of which one end is that clause, and the other an end of `link`. */
  readonly part: Link;
  readonly change: 'merged' | 'split';
}

/** Part of a clause's words that must be found in what the clause it went into, or came from, has beyond its own counterpart. */
const LEAST_FOUND = 0.5;

/** Older clauses that went into a clause which continues another one too, and newer ones that came out of one that another continues too. */
export function findParts(
  { older, newer, weights }: FeatureSpace,
  links: readonly Link[],
  candidates: readonly Link[],
): readonly Part[] {
  const merging: Side = {
    mine: older,
    wholes: newer,
    weights,
    mineOf: (link) => link.old,
    wholeOf: (link) => link.new,
  };
  const splitting: Side = {
    mine: newer,
    wholes: older,
    weights,
    mineOf: (link) => link.new,
    wholeOf: (link) => link.old,
  };
  return [
    ...partsOf(merging, links, candidates).map((found) => ({ ...found, change: 'merged' as const })),
    ...partsOf(splitting, links, candidates).map((found) => ({ ...found, change: 'split' as const })),
  ];
}

/** The documents seen from the one whose clauses may be parts of the other's. */
interface Side {
  readonly mine: readonly Features[];
  readonly wholes: readonly Features[];
  readonly weights: Float64Array;
  readonly mineOf: (link: Link) => number;
  readonly wholeOf: (link: Link) => number;
}

function partsOf(side: Side, links: readonly Link[], candidates: readonly Link[]): readonly Omit<Part, 'change'>[] {
  const linked = new Set(links.map(side.mineOf));
  const byWhole = new Map(links.map((link) => [side.wholeOf(link), link]));
  const best = new Map<number, Omit<Part, 'change'> & { readonly share: number }>();
  for (const { old, new: place } of candidates) {
    const part = { old, new: place };
    const link = byWhole.get(side.wholeOf(part));
    const mine = side.mineOf(part);
    if (link === undefined || linked.has(mine)) continue;
    const share = shareOfRest(side, part, link);
    if (share >= LEAST_FOUND && share > (best.get(mine)?.share ?? 0)) best.set(mine, { link, part, share });
  }
  return [...best.values()].map(({ link, part }) => ({ link, part }));
}

/** Part of a clause's words that the whole has beyond the words of the clause it is linked with. */
function shareOfRest(side: Side, part: Link, link: Link): number {
  const [mine, other] = [side.mine[side.mineOf(part)], side.mine[side.mineOf(link)]];
  const whole = side.wholes[side.wholeOf(part)];
  if (!mine || !other || !whole || mine.total === 0) return 0;
  return sharedWeight(mine.ids, without(whole.ids, other.ids), side.weights) / mine.total;
}
