import type { Drawing } from './drawing.js';
import type { Point } from './layout/place.js';
import { findNearest, type Direction } from './nearest.js';

/** Where an arrow key leads from a node: along a connection that goes that way, else to what lies next; from nowhere, to the document. */
export function findStep(drawing: Drawing, from: string | null, direction: Direction): string | null {
  const start = from === null ? undefined : drawing.placed.get(from);
  if (start === undefined) return drawing.root ?? drawing.placed.keys().next().value ?? null;
  const linked = (drawing.neighbours.get(start.node.id) ?? []).map(({ id }) => id);
  return (
    findNearest(start.at, direction, pointsOf(drawing, linked)) ??
    findNearest(
      start.at,
      direction,
      pointsOf(
        drawing,
        [...drawing.placed.keys()].filter((id) => id !== start.node.id),
      ),
    )
  );
}

/** The places of what one can stand on: sections are the ground of their clauses, and a fold is opened from its hub. */
function pointsOf({ placed }: Drawing, ids: readonly string[]): ReadonlyMap<string, Point> {
  const points = ids.flatMap((id) => {
    const found = placed.get(id);
    return found && found.part !== 'block' && found.node.count === 1 ? [[id, found.at] as const] : [];
  });
  return new Map(points);
}
