import type { Box, Drawing } from './drawing.js';

/** What is marked on the canvas. */
export interface Marked {
  readonly selected: string | null;
  readonly open: readonly string[];
  readonly pinned: readonly string[];
  /** Ids of connections to be shown as a way, in order. */
  readonly way: readonly string[];
}

/** What of a drawing is to be drawn in full. */
export interface Sight {
  readonly ids: ReadonlySet<string>;
  /** Whether that is all, so that nothing is left to the backdrop. */
  readonly isWhole: boolean;
}

/** More than so many are not drawn in full at once: they are painted. */
export const MOST_DRAWN = 220;
/** Most neighbours of what is selected that are drawn in full. */
const MOST_NEAR = 80;
/** How much of the picture beyond its edges is drawn ahead. */
const AHEAD = 0.2;

/** Level of detail: all of a small drawing; of a large one what is in sight, where that is little enough, and what is marked. */
export function findSight(drawing: Drawing, extent: Box, marked: Marked): Sight {
  if (drawing.placed.size <= MOST_DRAWN) return { ids: new Set(drawing.placed.keys()), isWhole: true };
  const within = grow(extent);
  const seen = [...drawing.placed.values()].filter(({ box }) => meets(box, within)).map(({ node }) => node.id);
  return { ids: new Set([...(seen.length <= MOST_DRAWN ? seen : []), ...findMarked(drawing, marked)]), isWhole: false };
}

function findMarked({ placed, neighbours, links }: Drawing, { selected, way }: Marked): readonly string[] {
  const near = selected === null ? [] : (neighbours.get(selected) ?? []).slice(0, MOST_NEAR);
  const onWay = new Set(way);
  const ends = links.filter(({ id }) => onWay.has(id)).flatMap(({ from, to }) => [from, to]);
  return [selected ?? '', ...near.map(({ id }) => id), ...ends].filter((id) => placed.has(id));
}

function grow({ x1, y1, x2, y2 }: Box): Box {
  const [aside, above] = [(x2 - x1) * AHEAD, (y2 - y1) * AHEAD];
  return { x1: x1 - aside, y1: y1 - above, x2: x2 + aside, y2: y2 + above };
}

function meets(a: Box, b: Box): boolean {
  return a.x1 <= b.x2 && a.x2 >= b.x1 && a.y1 <= b.y2 && a.y2 >= b.y1;
}
