import type { ElementDefinition } from 'cytoscape';
import { sayOf } from '../i18n/words.js';
import { bendBetween } from './bend.js';
import { sizeOf, type Drawing, type Placed } from './drawing.js';
import { MEASURES } from './layout/place.js';
import { routeOf } from './route.js';
import type { SceneLink, SceneNode } from './scene.js';

/** A node of a drawing as Cytoscape takes it. */
export function toNodeElement({ node, part, label, at, box }: Placed): ElementDefinition {
  const { id, kind, name } = node;
  return {
    group: 'nodes',
    data: { id, kind, name, label, ...measuresOf({ part, label, at, box }) },
    classes: [part, kind, ...flagsOf(node)].join(' '),
    position: { ...at },
    grabbable: part === 'other',
  };
}

/** The document and its sections are as large as what they hold; everything else has its size by its part. */
function measuresOf({ part, label, at, box }: Omit<Placed, 'node'>): Readonly<Record<string, number>> {
  if (part === 'root') return { height: sizeOf(part, label, 0)[1] - 2 * MEASURES.rootPadding };
  return part === 'block' ? { height: 2 * (box.y2 - at.y) } : {};
}

function flagsOf({ unresolved, example, isFound, count }: SceneNode): readonly string[] {
  const flags = { unresolved, example, found: isFound, fold: count > 1 };
  return Object.entries(flags).flatMap(([name, isSo]) => (isSo ? [name] : []));
}

/** A connection of a drawing as Cytoscape takes it. */
export function toEdgeElement({ id, kind, from, to }: SceneLink, drawing: Drawing): ElementDefinition {
  const route = routeOf({ from, to }, drawing);
  const bend = route && bendBetween(route.from, route.to, route.bends);
  return {
    group: 'edges',
    data: { id, source: from, target: to, label: sayOf('edge', kind), ...bend },
    classes: [kind, ...(bend ? ['bent'] : []), ...(drawing.isMirrored ? ['mirrored'] : [])].join(' '),
  };
}
