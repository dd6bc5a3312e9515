import type { OverlapPair } from '../../api/content.js';

/** How many pairs of duties two bodies have that ask for much the same. */
export interface BodyMatrix {
  readonly bodies: readonly string[];
  readonly count: (one: string, other: string) => number;
}

/** Stands for an instrument whose body no source names. */
export const NO_BODY = '';

/** Counts overlaps by the two bodies, whichever comes first; bodies by name. */
export function countBodies(pairs: readonly OverlapPair[]): BodyMatrix {
  const counts = new Map<string, number>();
  const bodies = new Set<string>();
  for (const pair of pairs) {
    const [one, other] = bodiesOf(pair);
    bodies.add(one).add(other);
    counts.set(keyOf(one, other), (counts.get(keyOf(one, other)) ?? 0) + 1);
  }
  return { bodies: [...bodies].sort(), count: (one, other) => counts.get(keyOf(one, other)) ?? 0 };
}

/** The two bodies of a pair. */
export function bodiesOf({ instrumentA, instrumentB }: OverlapPair): readonly [string, string] {
  return [instrumentA.bodyName ?? NO_BODY, instrumentB.bodyName ?? NO_BODY];
}

function keyOf(one: string, other: string): string {
  return [one, other].sort().join('\n');
}
