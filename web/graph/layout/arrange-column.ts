import { heightOf, MEASURES, type Places, type Plan, type Point, type Shape } from './place.js';
import { spread, type Bounds } from './spread.js';

/** A column to be placed with its left edge at x. */
export interface Column {
  readonly shapes: readonly Shape[];
  readonly links: Plan['links'];
  readonly x: number;
  /** The height of the document, which the column keeps to. */
  readonly bounds: Bounds;
}

/** From one column to the next. */
const COLUMN = MEASURES.labelWidth + MEASURES.labelGap;

/** Places a column, in several side by side where it is long; returns where the next one begins. */
export function arrangeColumn({ shapes, links, x, bounds }: Column, places: Map<string, Point>): number {
  const wishes = findWishes(shapes, links, places);
  const sorted = shapes
    .map((shape) => ({ shape, wish: wishes.get(shape.id) ?? 0 }))
    .sort((a, b) => a.wish - b.wish || (a.shape.label < b.shape.label ? -1 : 1));
  const parts = Math.max(1, Math.ceil(sorted.length / rowsOf(bounds)));
  for (let part = 0; part < parts; part += 1) {
    const rows = sorted.filter((_row, index) => index % parts === part);
    const ys = spread(
      rows.map(({ shape, wish }) => ({ wish, height: heightOf(shape) })),
      bounds,
    );
    rows.forEach(({ shape }, index) => places.set(shape.id, { x: x + part * COLUMN, y: ys[index] ?? 0 }));
  }
  return x + parts * COLUMN;
}

/** Beside a tall document a column may be tall as well. */
function rowsOf({ top, bottom }: Bounds): number {
  return Math.max(MEASURES.rowsPerColumn, Math.floor((bottom - top) / ROW));
}

/** A row of one line, with some air. */
const ROW = MEASURES.labelLine + MEASURES.rowGap + 2;

/** Each shape wishes to stand at the mean height of what it is connected to and has its place already. */
function findWishes(shapes: readonly Shape[], links: Plan['links'], places: Places): ReadonlyMap<string, number> {
  const sums = new Map(shapes.map(({ id }) => [id, { sum: 0, count: 0 }]));
  for (const [from, to] of links) {
    count(sums.get(from), places.get(to));
    count(sums.get(to), places.get(from));
  }
  return new Map([...sums].map(([id, { sum, count: many }]) => [id, many === 0 ? 0 : sum / many]));
}

function count(tally: { sum: number; count: number } | undefined, place: Point | undefined): void {
  if (!tally || !place) return;
  tally.sum += place.y;
  tally.count += 1;
}
