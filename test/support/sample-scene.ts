import { arrange } from '../../web/graph/layout/arrange.js';
import { createDrawing, toPlan, type Drawing } from '../../web/graph/drawing.js';
import type { Scene, SceneLink, SceneNode } from '../../web/graph/scene.js';

/** A node of a scene, by its id; what is not said is plain. */
export function sceneNode(id: string, rest: Partial<SceneNode> = {}): SceneNode {
  const plain = { isBlock: false, block: null, unresolved: false, example: false, isFound: false, count: 1 };
  return { id, kind: 'Instrument', label: id, name: id, ...plain, ...rest };
}

/** A connection of a scene. */
export function sceneLink(from: string, to: string, kind = 'CITES', quote: string | null = null): SceneLink {
  return { id: `${from} ${kind} ${to}`, kind, from, to, quote };
}

/** A document with so many sections of four clauses, and so many instruments that its clauses cite in turn. */
export function sampleScene({ sections = 2, cited = 3 }: { sections?: number; cited?: number } = {}): Scene {
  const blocks = Array.from({ length: sections }, (_, at) => sceneNode(`s${at}`, { kind: 'Section', isBlock: true }));
  const clauses = blocks.flatMap(({ id }) =>
    Array.from({ length: 4 }, (_, at) => sceneNode(`${id}.${at}`, { kind: 'Clause', block: id })),
  );
  const instruments = Array.from({ length: cited }, (_, at) => sceneNode(`i${at}`));
  return {
    root: 'root',
    nodes: [sceneNode('root', { kind: 'Version' }), ...blocks, ...clauses, ...instruments],
    links: [
      ...blocks.map(({ id }) => sceneLink('root', id, 'HAS_SECTION')),
      ...instruments.map(({ id }, at) => sceneLink(clauses[at % clauses.length]?.id ?? '', id, 'CITES', `words ${at}`)),
    ],
  };
}

/** A scene in the places of the layout. */
export function drawingOf(scene: Scene, isMirrored = false): Drawing {
  return createDrawing(scene, arrange(toPlan(scene)), isMirrored);
}
