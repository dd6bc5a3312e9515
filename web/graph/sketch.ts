import type { Kind } from '../api/content.js';
import type { Drawing, Part, Placed } from './drawing.js';
import { sizeOf } from './drawing.js';
import { MEASURES, wrapLabel, type Point } from './layout/place.js';
import { routeOf } from './route.js';

/** A node as plain values that a worker takes. */
export interface SketchNode {
  readonly part: Part;
  readonly kind: Kind;
  readonly look: 'plain' | 'unresolved' | 'example' | 'fold';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its label, wrapped. */
  readonly lines: readonly string[];
}

/** A connection as plain values; its ends by their position among the nodes. */
export interface SketchLink {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
}

/** A drawing as plain values: what the worker paints and what is exported. */
export interface Sketch {
  readonly nodes: readonly SketchNode[];
  readonly links: readonly SketchLink[];
  readonly bounds: Drawing['bounds'];
  readonly isMirrored: boolean;
}

/** Writes a drawing down as plain values, its nodes in the order of the drawing. */
export function toSketch(drawing: Drawing): Sketch {
  const order = new Map([...drawing.placed.keys()].map((id, index) => [id, index]));
  const links = drawing.links.flatMap((link) => {
    const [from, to, route] = [order.get(link.from), order.get(link.to), routeOf(link, drawing)];
    if (from === undefined || to === undefined || route === null) return [];
    return { kind: link.kind, from, to, points: [route.from, ...route.bends, route.to] };
  });
  const nodes = [...drawing.placed.values()].map(toSketchNode);
  return { nodes, links, bounds: drawing.bounds, isMirrored: drawing.isMirrored };
}

function toSketchNode({ node, part, label, at, box }: Placed): SketchNode {
  const [width, height] = part === 'block' ? [box.x2 - box.x1, 2 * (box.y2 - at.y)] : sizeOf(part, label, 0);
  const lines = wrapLabel(label, CHARACTERS[part]);
  return { part, kind: node.kind, look: lookOf(node), x: at.x, y: at.y, width, height, lines };
}

function lookOf({ unresolved, example, count }: Placed['node']): SketchNode['look'] {
  if (count > 1) return 'fold';
  if (unresolved) return 'unresolved';
  return example ? 'example' : 'plain';
}

const CHARACTERS: Readonly<Record<Part, number>> = {
  root: MEASURES.rootCharacters,
  block: MEASURES.headingCharacters,
  chip: 8,
  other: MEASURES.labelCharacters,
};
