import { heightOf, type Places, type Plan, type Point, type Shape } from './place.js';
import { spread } from './spread.js';

/** Most rounds of setting the columns anew. */
const ROUNDS = 6;

/**
 * Sets the columns beside the document anew, round after round, each thing at the mean height of all that it is connected to, as long as that makes the connections shorter; hands on every better one.
 */
export function* refine(plan: Plan, first: Places): Generator<Places> {
  const columns = findColumns(plan, first);
  const neighbours = findNeighbours(plan);
  let best = first;
  let shortest = lengthOf(plan, best);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map(best);
    for (const column of columns) settle(column, neighbours, next);
    const length = lengthOf(plan, next);
    if (length >= shortest * 0.995) return;
    [best, shortest] = [next, length];
    yield best;
  }
}

type Column = readonly Shape[];

/** What stands outside the document, by column from left to right. */
function findColumns({ root, shapes }: Plan, places: Places): readonly Column[] {
  const columns = new Map<number, Shape[]>();
  for (const shape of shapes) {
    const place = places.get(shape.id);
    if (!place || shape.isBlock || shape.block !== null || shape.id === root) continue;
    push(columns, place.x, shape);
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
}

function findNeighbours({ links }: Plan): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const [from, to] of links) {
    push(neighbours, from, to);
    push(neighbours, to, from);
  }
  return neighbours;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function settle(column: Column, neighbours: ReadonlyMap<string, readonly string[]>, places: Map<string, Point>): void {
  const sorted = column
    .map((shape) => ({ shape, wish: wishOf(shape.id, neighbours, places) }))
    .sort((a, b) => a.wish - b.wish || (a.shape.label < b.shape.label ? -1 : 1));
  const heights = sorted.map(({ shape }) => heightOf(shape));
  const ys = spread(
    sorted.map(({ wish }, index) => ({ wish, height: heights[index] ?? 0 })),
    boundsOf(places),
  );
  for (const [index, { shape }] of sorted.entries())
    places.set(shape.id, { x: places.get(shape.id)?.x ?? 0, y: ys[index] ?? 0 });
}

function wishOf(id: string, neighbours: ReadonlyMap<string, readonly string[]>, places: Places): number {
  const ys = (neighbours.get(id) ?? []).flatMap((other) => places.get(other)?.y ?? []);
  return ys.length === 0 ? (places.get(id)?.y ?? 0) : ys.reduce((sum, y) => sum + y, 0) / ys.length;
}

function boundsOf(places: Places): { readonly top: number; readonly bottom: number } {
  let [top, bottom] = [Infinity, -Infinity];
  for (const { y } of places.values()) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  return { top, bottom };
}

/** How far up and down all connections go together. */
function lengthOf({ links }: Plan, places: Places): number {
  let length = 0;
  for (const [from, to] of links) length += Math.abs((places.get(from)?.y ?? 0) - (places.get(to)?.y ?? 0));
  return length;
}
