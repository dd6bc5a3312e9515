import type { Box, Drawing } from './drawing.js';
import type { Point } from './layout/place.js';

/** The id of what is drawn at a point, or nearest to it within a reach; null where nothing is. Sections are ground, not things to be hit. */
export function findAt({ placed }: Drawing, { x, y }: Point, reach: number): string | null {
  let nearest: { readonly id: string; readonly distance: number } | null = null;
  for (const { node, part, at, box } of placed.values()) {
    if (part === 'block') continue;
    const distance = isInside(box, { x, y }) ? 0 : Math.hypot(at.x - x, at.y - y);
    if (distance <= reach && (nearest === null || distance < nearest.distance)) nearest = { id: node.id, distance };
  }
  return nearest?.id ?? null;
}

/** Whether a point lies in a rectangle. */
export function isInside({ x1, y1, x2, y2 }: Box, { x, y }: Point): boolean {
  return x >= x1 && x <= x2 && y >= y1 && y <= y2;
}
