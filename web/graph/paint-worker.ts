import type { Point } from './layout/place.js';
import { paint, type PaintOrder } from './paint.js';
import type { Sketch } from './sketch.js';
import type { Camera, Room } from './viewport.js';

/** A drawing to keep, or an order to paint it with a margin around the room. */
export type PaintRequest =
  | { readonly kind: 'sketch'; readonly sketch: Sketch }
  | (PaintOrder & {
      readonly kind: 'paint';
      readonly turn: number;
      readonly room: Room;
      readonly margin: Point;
      /** Pixels of the screen for one of the page. */
      readonly density: number;
    });

/** What was painted, and how it was looked at. */
export interface PaintAnswer {
  readonly turn: number;
  readonly camera: Camera;
  readonly bitmap: ImageBitmap;
}

let sketch: Sketch | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  if (data.kind === 'sketch') {
    sketch = data.sketch;
    return;
  }
  const { room, margin, density, camera, turn } = data;
  const surface = new OffscreenCanvas(
    Math.max(1, Math.round((room.width + 2 * margin.x) * density)),
    Math.max(1, Math.round((room.height + 2 * margin.y) * density)),
  );
  const context = surface.getContext('2d');
  if (context === null || sketch === null) return;
  const pan = { x: (camera.pan.x + margin.x) * density, y: (camera.pan.y + margin.y) * density };
  paint(context, sketch, { ...data, camera: { zoom: camera.zoom * density, pan } });
  const bitmap = surface.transferToImageBitmap();
  const answer: PaintAnswer = { turn, camera, bitmap };
  self.postMessage(answer, { transfer: [bitmap] });
});
