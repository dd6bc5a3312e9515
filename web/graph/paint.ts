import { coloursOf } from './colours.js';
import { SHAPES } from './kinds.js';
import type { Point } from './layout/place.js';
import type { Palette } from './palette.js';
import { polygonOf } from './polygons.js';
import type { Sketch, SketchLink, SketchNode } from './sketch.js';
import type { Camera } from './viewport.js';
import { textsOf } from './sketch-text.js';

/** How a sketch is painted. */
export interface PaintOrder {
  readonly palette: Palette;
  readonly camera: Camera;
  /** For each node whether something else draws it. */
  readonly drawn: readonly boolean[];
  /** Whether all steps back behind what something else draws. */
  readonly isDim: boolean;
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Labels smaller than this are not painted, in pixels. */
const SMALLEST_TYPE = 4.5;

/** Paints a sketch, back to front: sections, connections, shapes, then what is written, where it can be read. */
export function paint(context: Context, sketch: Sketch, order: PaintOrder): void {
  const { zoom, pan } = order.camera;
  context.setTransform(zoom, 0, 0, zoom, pan.x, pan.y);
  const nodes = sketch.nodes.filter((_node, index) => order.drawn[index] !== true);
  const blocks = nodes.filter(({ part }) => part === 'block');
  for (const node of blocks) paintShape(context, node, order);
  context.globalAlpha = order.isDim ? 0.14 : 1;
  paintLinks(
    context,
    sketch.links.filter(({ from, to }) => order.drawn[from] !== true || order.drawn[to] !== true),
    order,
  );
  context.globalAlpha = order.isDim ? 0.4 : 1;
  for (const node of nodes) if (node.part !== 'block') paintShape(context, node, order);
  for (const node of nodes) paintTexts(context, node, { order, isMirrored: sketch.isMirrored });
  context.globalAlpha = 1;
}

function paintLinks(context: Context, links: readonly SketchLink[], { palette, camera }: PaintOrder): void {
  context.strokeStyle = palette.line;
  context.lineWidth = Math.max(1.1, 0.5 / camera.zoom);
  context.beginPath();
  for (const { points } of links) trace(context, points);
  context.stroke();
}

/** As Cytoscape curves: towards each bend in turn, and by the middle between two. */
function trace(context: Context, points: readonly Point[]): void {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return;
  context.moveTo(first.x, first.y);
  if (rest.length === 0) context.lineTo(last.x, last.y);
  for (const [index, bend] of rest.entries()) {
    const next = rest[index + 1];
    const end = next ? { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 } : last;
    context.quadraticCurveTo(bend.x, bend.y, end.x, end.y);
  }
}

function paintShape(context: Context, node: SketchNode, { palette }: PaintOrder): void {
  const { fill, stroke, width, dash } = coloursOf(node, palette);
  context.beginPath();
  outline(context, node);
  context.fillStyle = fill;
  context.fill();
  if (stroke === null) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}

function outline(context: Context, { part, kind, x, y, width, height }: SketchNode): void {
  const [left, top] = [x - width / 2, y - height / 2];
  if (part === 'block' || part === 'root') return context.roundRect(left, top, width, height, 5);
  const shape = SHAPES[kind];
  const corners = polygonOf(shape);
  if (corners === null && shape === 'ellipse') return context.ellipse(x, y, width / 2, height / 2, 0, 0, 2 * Math.PI);
  if (corners === null) return context.roundRect(left, top, width, height, shape === 'rectangle' ? 0 : 3);
  for (const corner of corners.split(' ')) {
    const [cx = 0, cy = 0] = corner.split(',').map(Number);
    context.lineTo(left + (cx / 16) * width, top + (cy / 16) * height);
  }
  context.closePath();
}

interface Written {
  readonly order: PaintOrder;
  readonly isMirrored: boolean;
}

function paintTexts(context: Context, node: SketchNode, { order, isMirrored }: Written): void {
  for (const { text, x, y, size, style, align, colour, halo } of textsOf(node, order.palette, isMirrored)) {
    if (size * order.camera.zoom < SMALLEST_TYPE) return;
    context.font = `${style} ${size}px ${node.part === 'root' || node.part === 'block' ? order.palette.serif : order.palette.sans}`;
    context.textAlign = align;
    context.textBaseline = 'middle';
    if (halo) {
      const { width } = context.measureText(text);
      context.fillStyle = order.palette.paper;
      context.fillRect(align === 'right' ? x - width - 2 : x - 2, y - size * 0.6, width + 4, size * 1.2);
    }
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
}
