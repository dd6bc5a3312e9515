import type { Traversal } from '#graph/store/store.js';

/** What a cut means and what to do about it, for people. */
export function cutMessage({ by, at }: NonNullable<Traversal['cut']>, shown: number): string {
  const ends = at.length === 1 ? '1 of them has connections' : `${at.length} of them have connections`;
  return by === 'size'
    ? `There is more: cut at ${shown} nodes, and ${ends} that are not shown. Raise limit, or start from one of them.`
    : `There is more further away: ${ends} beyond the ${shown} nodes shown. Raise depth, or start from one of them.`;
}
