import { say, sayOf } from '../i18n/words.js';
import type { Scene, SceneLink, SceneNode } from './scene.js';

/** What is never folded away. */
export interface Kept {
  /** Whether all neighbours of a hub are to be drawn. */
  readonly isUnfolded: (hub: string) => boolean;
  /** Whether something stays drawn by itself: because it is selected, expanded or pinned. What was found stays anyway. */
  readonly isKept: (id: string) => boolean;
}

/** A hub with more neighbours of one sort than this, that nothing else is connected to, shows one fold in their place. */
export const MOST_LEAVES = 12;

/** Folds what hangs on a hub alone, sort by sort, into one node with their count: "Clauses: 37". */
export function foldHubs(scene: Scene, { isUnfolded, isKept }: Kept): Scene {
  const sorts = [...findSorts(scene, isKept).values()].filter(
    ({ hub, leaves }) => leaves.length > MOST_LEAVES && !isUnfolded(hub),
  );
  if (sorts.length === 0) return scene;
  const gone = new Set(sorts.flatMap(({ leaves }) => leaves.map(({ id }) => id)));
  const folds = sorts.map(toFold);
  return {
    root: scene.root,
    nodes: [...scene.nodes.filter(({ id }) => !gone.has(id)), ...folds.map(({ node }) => node)],
    links: [
      ...scene.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
      ...folds.map(({ link }) => link),
    ],
  };
}

/** The hub that a fold hangs on; null for anything else. */
export function hubOf(id: string): string | null {
  return id.startsWith(FOLD) ? (id.slice(FOLD.length).split(' ')[0] ?? null) : null;
}

/** Hubs of a scene that have something folded. */
export function foldedHubs({ nodes }: Scene): ReadonlySet<string> {
  return new Set(nodes.flatMap(({ id }) => hubOf(id) ?? []));
}

const FOLD = 'fold ';

interface Sort {
  readonly hub: string;
  readonly kind: SceneNode['kind'];
  readonly link: SceneLink;
  readonly leaves: SceneNode[];
}

/** The leaves of each hub by their kind, their connection and its direction. */
function findSorts({ root, nodes, links }: Scene, isKept: Kept['isKept']): ReadonlyMap<string, Sort> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const degrees = countLinks(links);
  const sorts = new Map<string, Sort>();
  const add = (leaf: string, hub: string, link: SceneLink): void => {
    const node = byId.get(leaf);
    const isFree = node && !node.isFound && !node.isBlock && node.block === null && leaf !== root && !isKept(leaf);
    if (!isFree || degrees.get(leaf) !== 1) return;
    const key = `${hub} ${node.kind} ${link.kind} ${link.to === leaf ? 'to' : 'from'}`;
    const sort = sorts.get(key);
    if (sort) sort.leaves.push(node);
    else sorts.set(key, { hub, kind: node.kind, link, leaves: [node] });
  };
  for (const link of links) {
    add(link.to, link.from, link);
    add(link.from, link.to, link);
  }
  return sorts;
}

function countLinks(links: readonly SceneLink[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of links) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

function toFold({ hub, kind, link, leaves }: Sort): { readonly node: SceneNode; readonly link: SceneLink } {
  const isTo = link.from === hub;
  const id = `${FOLD}${hub} ${kind} ${link.kind} ${isTo ? 'to' : 'from'}`;
  const name = say('graph.folded', { kinds: sayOf('kinds', kind), count: leaves.length });
  const flags = { isBlock: false, block: null, unresolved: false, example: false, isFound: false };
  const [from, to] = isTo ? [hub, id] : [id, hub];
  return {
    node: { id, kind, name, label: name, ...flags, count: leaves.length },
    link: { id: `${from} ${link.kind} ${to}`, kind: link.kind, from, to, quote: null },
  };
}
