import type { Point } from './layout/place.js';

/** Control points of a connection, as Cytoscape takes them: shares of the straight line and distances from it. */
export interface Bend {
  readonly weights: string;
  readonly distances: string;
}

/** An end of a connection: where it is, where on the left it begins to be drawn, and whether it has nothing before that to pass. */
export interface End extends Point {
  readonly left: number;
  readonly isAtEdge?: boolean;
}

/** From the right end leftwards: where the way from above or below turns, and where it has left its own row. */
const TURN = 46;
const LEAVE = 100;
/** How far a connection inside a column goes out at most. */
const BOW = 52;

/**
 * The points by which a connection is bent, so that it stays in its row as far as the gap before the right end's column and turns there:
 * it then passes behind nothing but its own row. None where it is to be straight.
 */
export function bendPoints(from: End, to: End): readonly Point[] {
  if (Math.abs(from.y - to.y) < 1) return [];
  if (Math.abs(from.left - to.left) < TURN) return bracket(from, to);
  const [left, right] = from.left < to.left ? [from, to] : [to, from];
  const way = [
    { x: right.left - LEAVE, y: left.y },
    { x: right.left - TURN, y: left.y },
    { x: right.left - TURN, y: right.y },
  ].filter(({ x }) => x > left.x);
  return left === from ? way : way.toReversed();
}

/** Those points as Cytoscape takes them; null where the connection is to be straight. */
export function bendBetween(from: Point, to: Point, points: readonly Point[]): Bend | null {
  if (points.length === 0) return null;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  const along = points.map(({ x, y }) => ((x - from.x) * dx + (y - from.y) * dy) / (length * length));
  const away = points.map(({ x, y }) => ((y - from.y) * dx - (x - from.x) * dy) / length);
  return { weights: print(along, 4), distances: print(away, 2) };
}

/** Between two of one column: out to the left along their rows, the further the longer the way. */
function bracket(from: End, to: End): readonly Point[] {
  const left = Math.min(from.left, to.left);
  const out = left - Math.min(BOW, 14 + Math.abs(to.y - from.y) / 14);
  const way = [
    { x: left, y: from.y },
    { x: out, y: from.y },
    { x: out, y: to.y },
    { x: left, y: to.y },
  ];
  return way.filter(({ x }, index) => (index !== 0 || leaves(from, x)) && (index !== 3 || leaves(to, x)));
}

/** Whether a connection has a way to go from an end before it turns. */
function leaves({ x, isAtEdge = false }: End, left: number): boolean {
  return !isAtEdge && left < x;
}

function print(numbers: readonly number[], digits: number): string {
  return numbers.map((number) => number.toFixed(digits)).join(' ');
}
