import { bendPoints, type End } from './bend.js';
import type { Drawing, Placed } from './drawing.js';
import { MEASURES, type Point } from './layout/place.js';
import type { SceneLink } from './scene.js';

/** The way of a connection: from the middle of one end, by the points that bend it, to the middle of the other. */
export interface Route {
  readonly from: Point;
  readonly bends: readonly Point[];
  readonly to: Point;
}

/** Finds the way of a connection in a drawing; null where an end has no place. */
export function routeOf({ from, to }: Pick<SceneLink, 'from' | 'to'>, drawing: Drawing): Route | null {
  const [start, end] = [drawing.placed.get(from), drawing.placed.get(to)];
  if (!start || !end) return null;
  if (!drawing.isMirrored)
    return { from: start.at, bends: bendPoints(endOf(start, drawing), endOf(end, drawing)), to: end.at };
  const bends = bendPoints(mirrorEnd(endOf(start, drawing)), mirrorEnd(endOf(end, drawing)));
  return { from: start.at, bends: bends.map(mirror), to: end.at };
}

/** What is drawn inside a block, and the block itself, is reached at the block's edge on the side where reading begins. */
function endOf({ node, part, at }: Placed, { placed, isMirrored }: Drawing): End {
  if (part === 'other') return { ...at, left: at.x };
  const middle = (node.block === null ? at : (placed.get(node.block)?.at ?? at)).x;
  const half = MEASURES.blockWidth / 2 + MEASURES.blockPadding;
  return { ...at, left: isMirrored ? middle + half : middle - half, isAtEdge: part !== 'chip' };
}

function mirrorEnd({ x, left, ...rest }: End): End {
  return { ...rest, x: -x, left: -left };
}

function mirror({ x, y }: Point): Point {
  return { x: -x, y };
}
