import type { PaintAnswer, PaintRequest } from './paint-worker.js';
import type { Palette } from './palette.js';
import type { Sketch } from './sketch.js';
import type { Camera, Room } from './viewport.js';

/** What is painted behind what is drawn in full. */
export interface Scenery {
  readonly palette: Palette;
  readonly drawn: readonly boolean[];
  readonly isDim: boolean;
}

/** The picture behind the canvas: everything of a large drawing, painted in a worker, moved at once and painted anew when it rests. */
export interface Backdrop {
  /** Takes another drawing; null takes the picture away. */
  readonly hang: (sketch: Sketch | null) => void;
  readonly paint: (scenery: Scenery, onPainted?: () => void) => void;
  /** Moves the picture with the camera, without painting it. */
  readonly follow: (camera: Camera) => void;
  readonly end: () => void;
}

/** How much is painted beyond each edge, as a share of the room. */
const MARGIN = 0.3;

interface Surface {
  readonly container: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  worker: Worker | null;
  /** How it is looked at now, and how it was when it was painted. */
  camera: Camera;
  painted: Camera;
  /** Counts what was asked for; an answer to anything older is left. */
  turn: number;
  whenPainted: (() => void) | undefined;
}

/** Makes the backdrop of an element of the page; its worker starts with the first large drawing. */
export function createBackdrop(container: HTMLElement): Backdrop {
  const canvas = document.createElement('canvas');
  canvas.className = 'backdrop';
  const camera: Camera = { zoom: 1, pan: { x: 0, y: 0 } };
  const surface: Surface = {
    ...{ container, canvas, camera, painted: camera },
    ...{ worker: null, turn: 0, whenPainted: undefined },
  };
  return {
    hang(sketch) {
      surface.turn += 1;
      if (sketch === null) canvas.remove();
      else if (!canvas.isConnected) container.prepend(canvas);
      if (sketch !== null) tell(surface, { kind: 'sketch', sketch });
    },
    paint(scenery, onPainted) {
      surface.turn += 1;
      surface.whenPainted = onPainted ?? surface.whenPainted;
      const { turn, camera: now } = surface;
      const room = roomOf(container);
      const order = { turn, camera: now, room, margin: marginOf(room), density: devicePixelRatio };
      tell(surface, { kind: 'paint', ...scenery, ...order });
    },
    follow(next) {
      surface.camera = next;
      if (canvas.isConnected) move(surface);
    },
    end() {
      surface.worker?.terminate();
      canvas.remove();
    },
  };
}

function tell(surface: Surface, request: PaintRequest): void {
  surface.worker ??= startWorker((message) => take(surface, message.data));
  surface.worker.postMessage(request);
}

/** Hangs up what was painted, and moves it to where is looked now. */
function take(surface: Surface, { turn, bitmap, camera }: PaintAnswer): void {
  if (turn !== surface.turn) return;
  const { canvas, whenPainted } = surface;
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  surface.painted = camera;
  move(surface);
  surface.whenPainted = undefined;
  whenPainted?.();
}

function move({ container, canvas, camera, painted }: Surface): void {
  const scale = camera.zoom / painted.zoom;
  const margin = marginOf(roomOf(container));
  const dx = camera.pan.x - (painted.pan.x + margin.x) * scale;
  const dy = camera.pan.y - (painted.pan.y + margin.y) * scale;
  canvas.style.transform = `translate(${dx}px, ${dy}px) scale(${scale / devicePixelRatio})`;
}

function startWorker(take: (message: MessageEvent<PaintAnswer>) => void): Worker {
  const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', take);
  return worker;
}

function roomOf({ clientWidth: width, clientHeight: height }: HTMLElement): Room {
  return { width, height };
}

function marginOf({ width, height }: Room): { readonly x: number; readonly y: number } {
  return { x: Math.round(width * MARGIN), y: Math.round(height * MARGIN) };
}
