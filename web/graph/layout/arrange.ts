import { arrangeBlocks } from './arrange-blocks.js';
import { arrangeColumn } from './arrange-column.js';
import { findLevels } from './find-levels.js';
import { MEASURES, rootHeight, type Places, type Plan, type Point } from './place.js';
import type { Bounds } from './spread.js';

/**
 * Lays a plan out as a page is read: the document, below it its sections as blocks of clauses, and to the right, column by column, what is one, two, … steps from them, each as near as may be to what it is connected to.
 * Deterministic, and without trial: 5,000 shapes take some milliseconds.
 */
export function arrange(plan: Plan): Places {
  const places = new Map<string, Point>();
  const { placed, right } = arrangeDocument(plan, places);
  const inDocument = new Set(placed);
  const outside = plan.shapes.filter(({ id }) => !inDocument.has(id));
  const byId = new Map(outside.map((shape) => [shape.id, shape]));
  const bounds = findBounds(places);
  let x = placed.length === 0 ? 0 : right + MEASURES.columnGap;
  for (const level of findLevels(plan, inDocument)) {
    const shapes = level.flatMap((id) => byId.get(id) ?? []);
    x = arrangeColumn({ shapes, links: plan.links, x, bounds }, places);
  }
  return places;
}

/** Places the document itself, its node above its blocks; returns the ids of what belongs to it, and where it ends. */
function arrangeDocument({ root, shapes }: Plan, places: Map<string, Point>): ReturnType<typeof arrangeBlocks> {
  const rootShape = shapes.find(({ id }) => id === root);
  if (!rootShape) return arrangeBlocks(shapes, 0, places);
  const height = rootHeight(rootShape.label);
  places.set(rootShape.id, { x: MEASURES.blockWidth / 2, y: height / 2 });
  const { placed, right } = arrangeBlocks(shapes, height + MEASURES.rootGap, places);
  return { placed: [...placed, rootShape.id], right };
}

function findBounds(places: Places): Bounds {
  let [top, bottom] = [Infinity, -Infinity];
  for (const { y } of places.values()) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  return places.size === 0 ? { top: 0, bottom: 0 } : { top: top - MEASURES.chip, bottom: bottom + MEASURES.chip };
}
