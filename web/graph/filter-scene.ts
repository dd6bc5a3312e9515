import type { Scene, SceneNode } from './scene.js';

/** What of a scene is wanted. */
export interface Wanted {
  readonly isHidden: (id: string) => boolean;
  /** Kinds of things and of connections that are left out. */
  readonly off: ReadonlySet<string>;
  /** What the picture is about, and how many steps around it are drawn; null for all there is. */
  readonly around: { readonly id: string; readonly steps: number } | null;
}

/** The scene without what was hidden, without the kinds that are left out, and without what is further than so many steps. */
export function filterScene(scene: Scene, { isHidden, off, around }: Wanted): Scene {
  const isWanted = ({ id, kind, isBlock, block }: SceneNode): boolean =>
    id === around?.id || ((isBlock || !off.has(kind)) && !isHidden(id) && (block === null || !isHidden(block)));
  const nodes = scene.nodes.filter(isWanted);
  const ids = new Set(nodes.map(({ id }) => id));
  const links = scene.links.filter(({ kind, from, to }) => !off.has(kind) && ids.has(from) && ids.has(to));
  const narrowed = { root: scene.root, nodes, links };
  return around === null || !ids.has(around.id) ? narrowed : keepAround(narrowed, around);
}

function keepAround(scene: Scene, { id: middle, steps }: NonNullable<Wanted['around']>): Scene {
  const near = new Set([middle]);
  for (let step = 0; step < steps; step += 1) {
    const edge = scene.links.filter(({ from, to }) => near.has(from) !== near.has(to));
    for (const { from, to } of edge) near.add(from).add(to);
  }
  for (const { id, block } of scene.nodes) if (block === middle) near.add(id);
  for (const { id, block } of scene.nodes) if (block !== null && near.has(id)) near.add(block);
  return {
    root: scene.root,
    nodes: scene.nodes.filter(({ id }) => near.has(id)),
    links: scene.links.filter(({ from, to }) => near.has(from) && near.has(to)),
  };
}
