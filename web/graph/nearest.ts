import type { Point } from './layout/place.js';

/** A way to go on the canvas. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const STEPS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** How much further something seems that lies off the straight way. */
const ASIDE = 2.5;

/** The id of what one comes to first when going from a point in a direction; null where nothing lies there. */
export function findNearest(from: Point, direction: Direction, points: ReadonlyMap<string, Point>): string | null {
  const step = STEPS[direction];
  let nearest: { readonly id: string; readonly distance: number } | null = null;
  for (const [id, { x, y }] of points) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * step.x + dy * step.y;
    const aside = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    const distance = ahead + ASIDE * aside;
    if (ahead > 0.5 && aside <= ahead * 2 && (nearest === null || distance < nearest.distance))
      nearest = { id, distance };
  }
  return nearest?.id ?? null;
}
