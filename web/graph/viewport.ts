import { boundsOf, type Box, type Drawing } from './drawing.js';
import type { Point } from './layout/place.js';

/** What part of a drawing is painted, and how large: a point of it goes to `zoom × point + pan`, in pixels. */
export interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}

/** How much room the canvas has, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const PADDING = 28;
const LARGEST = 1.15;
/** Below this scale labels can no longer be read, and what is selected is shown alone rather than with all around it. */
const READABLE = 0.55;
const READING = 0.9;

/** The camera that shows everything, no larger than its natural size; null where there is no room. */
export function cameraForAll({ bounds }: Drawing, room: Room): Camera | null {
  return aim(bounds, scaleFor(bounds, room), room);
}

/** The camera that shows a node with what it is connected to, or by itself where that is too much to be read. */
export function cameraForNode(drawing: Drawing, id: string, { room, zoom }: Looking): Camera | null {
  const own = drawing.placed.get(id)?.box;
  if (own === undefined) return null;
  const near = (drawing.neighbours.get(id) ?? []).flatMap((neighbour) => drawing.placed.get(neighbour.id)?.box ?? []);
  const around = boundsOf([own, ...near]);
  const scale = scaleFor(around, room);
  return scale >= READABLE ? aim(around, scale, room) : aim(own, Math.max(zoom, READING), room);
}

/** How it is looked at now. */
export interface Looking {
  readonly room: Room;
  readonly zoom: number;
}

/** What of the drawing a camera shows. */
export function extentOf({ zoom, pan }: Camera, { width, height }: Room): Box {
  return { x1: -pan.x / zoom, y1: -pan.y / zoom, x2: (width - pan.x) / zoom, y2: (height - pan.y) / zoom };
}

function scaleFor({ x1, y1, x2, y2 }: Box, { width, height }: Room): number {
  return Math.min(LARGEST, (width - 2 * PADDING) / (x2 - x1), (height - 2 * PADDING) / (y2 - y1));
}

function aim({ x1, y1, x2, y2 }: Box, zoom: number, { width, height }: Room): Camera | null {
  if (width === 0 || height === 0 || !(zoom > 0)) return null;
  return { zoom, pan: { x: width / 2 - (zoom * (x1 + x2)) / 2, y: height / 2 - (zoom * (y1 + y2)) / 2 } };
}
