import type { NodeId } from '../../model/ids.js';
import { byId } from '../../model/records.js';
import type { GraphPath, PathsQuery } from '../store.js';
import type { Driver } from './driver.js';
import { readNodes } from './read.js';
import { neighboursOf } from './traverse.js';

type Step = ReturnType<typeof neighboursOf>[number];

/** The shortest ways between two nodes that pass no node twice: shortest first, then by the ids of nodes, then of edges along them. */
export function findPaths(driver: Driver, query: PathsQuery): readonly GraphPath[] {
  const { from, to, maxLength, limit } = query;
  if (from === to || readNodes(driver, [from, to]).includes(undefined)) return [];
  const isPassable = createPassable(driver, query);
  const walk = { driver, query, isPassable, distance: distancesTo(driver, query, isPassable) };
  const found: (readonly Step[])[] = [];
  for (let length = 1; length <= maxLength && found.length < limit; length++) {
    const level: (readonly Step[])[] = [];
    extend(walk, [], { length, found: level });
    found.push(...level.sort(comparePaths));
  }
  return found.slice(0, limit).map((steps) => toPath(driver, from, steps));
}

interface Walk {
  readonly driver: Driver;
  readonly query: PathsQuery;
  readonly isPassable: Passable;
  readonly distance: ReadonlyMap<NodeId, number>;
}

/** Whether a path may lead through a node. */
type Passable = (id: NodeId) => boolean;

function createPassable(driver: Driver, { mostLinks }: PathsQuery): Passable {
  if (mostLinks === undefined) return () => true;
  const sql = `SELECT count(*) AS links FROM (SELECT 1 FROM edge WHERE target = (SELECT key FROM node WHERE id = ?) LIMIT ?)`;
  const statement = driver.prepare(sql);
  const known = new Map<NodeId, boolean>();
  return (id) => {
    const passable = known.get(id) ?? Number(statement.get(id, mostLinks + 1)?.['links']) <= mostLinks;
    known.set(id, passable);
    return passable;
  };
}

/** How far each node is from the end, as far as a path of the greatest length can start. */
function distancesTo(
  driver: Driver,
  { from, to, maxLength, kinds }: PathsQuery,
  isPassable: Passable,
): ReadonlyMap<NodeId, number> {
  const distance = new Map<NodeId, number>([[to, 0]]);
  let level: readonly NodeId[] = [to];
  for (let depth = 1; depth <= maxLength && level.length > 0; depth++) {
    const next = neighboursOf(driver, level, { direction: 'both', ...(kinds && { kinds }) }).map(({ far }) => far);
    level = [...new Set(next)].filter((id) => !distance.has(id) && (id === from || isPassable(id)));
    level.forEach((id) => distance.set(id, depth));
  }
  return distance;
}

/** Follows only steps from which the end is still within the length that is left. */
function extend(
  walk: Walk,
  steps: readonly Step[],
  level: { readonly length: number; readonly found: (readonly Step[])[] },
): void {
  const { query, distance } = walk;
  const at = steps.at(-1)?.far ?? query.from;
  const left = level.length - steps.length;
  if (at === query.to || left === 0) {
    if (at === query.to && left === 0) level.found.push(steps);
    return;
  }
  const passed = new Set([query.from, ...steps.map(({ far }) => far)]);
  const isOnTheWay = ({ far }: Step) => !passed.has(far) && (distance.get(far) ?? Infinity) < left;
  for (const step of stepsFrom(walk, at).filter(isOnTheWay)) extend(walk, [...steps, step], level);
}

function stepsFrom({ driver, query: { kinds } }: Walk, at: NodeId): readonly Step[] {
  return neighboursOf(driver, [at], { direction: 'both', ...(kinds && { kinds }) });
}

function comparePaths(a: readonly Step[], b: readonly Step[]): number {
  return (
    compareLists(
      a.map(({ far }) => far),
      b.map(({ far }) => far),
    ) ||
    compareLists(
      a.map(({ edge }) => edge.id),
      b.map(({ edge }) => edge.id),
    )
  );
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((id, i) => id !== b[i]);
  return differs < 0 ? 0 : byId({ id: a[differs] ?? '' }, { id: b[differs] ?? '' });
}

function toPath(driver: Driver, from: NodeId, steps: readonly Step[]): GraphPath {
  const nodes = readNodes(driver, [from, ...steps.map(({ far }) => far)]).flatMap((node) => node ?? []);
  return { nodes, edges: steps.map(({ edge }) => edge) };
}
