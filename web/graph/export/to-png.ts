import { paint } from '../paint.js';
import type { Palette } from '../palette.js';
import type { Sketch } from '../sketch.js';

const MARGIN = 24;
/** Twice as large as drawn, for print; less where that would be more pixels than browsers allow in one picture. */
const LARGEST_SCALE = 2;
const MOST_PIXELS = 48_000_000;
const LONGEST_SIDE = 16_000;

/** The whole drawing as a PNG picture on the colour of the paper. */
export function toPng(sketch: Sketch, palette: Palette): Promise<Blob> {
  const { x1, y1, x2, y2 } = sketch.bounds;
  const [width, height] = [x2 - x1 + 2 * MARGIN, y2 - y1 + 2 * MARGIN];
  const scale = Math.min(
    LARGEST_SCALE,
    Math.sqrt(MOST_PIXELS / (width * height)),
    LONGEST_SIDE / Math.max(width, height),
  );
  const surface = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = surface.getContext('2d');
  if (context === null) return Promise.reject(new NoPictureError(surface.width, surface.height));
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, surface.width, surface.height);
  const camera = { zoom: scale, pan: { x: (MARGIN - x1) * scale, y: (MARGIN - y1) * scale } };
  paint(context, sketch, { palette, camera, drawn: [], isDim: false });
  return surface.convertToBlob({ type: 'image/png' });
}

/** Thrown where the browser does not draw a picture of such a size. */
export class NoPictureError extends Error {
  constructor(width: number, height: number) {
    super(`the browser made no picture of ${width} by ${height} pixels`);
    this.name = 'NoPictureError';
  }
}
