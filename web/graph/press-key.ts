import type { Canvas } from './canvas.js';
import { toPlace } from './drawing.js';
import type { Point } from './layout/place.js';
import type { Direction } from './nearest.js';

/** By how much one step of zooming enlarges. */
export const ZOOM_STEP = 1.25;
/** How far one press moves what is pinned. */
const NUDGE = 24;

/** What the keys act on. */
export interface KeyTarget {
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onHide: (id: string) => void;
  /** Keeps something at a place, or lets it go where it is kept. */
  readonly onPin: (id: string, place: Point, how: 'toggle' | 'move') => void;
  readonly onAround: () => void;
}

type Press = (canvas: Canvas, target: KeyTarget) => void;

/** What each key does on the canvas; with Shift an arrow key moves what is selected. */
export const PRESSES: Readonly<Record<string, Press>> = {
  ArrowLeft: step('left'),
  ArrowRight: step('right'),
  ArrowUp: step('up'),
  ArrowDown: step('down'),
  'Shift+ArrowLeft': nudge(-NUDGE, 0),
  'Shift+ArrowRight': nudge(NUDGE, 0),
  'Shift+ArrowUp': nudge(0, -NUDGE),
  'Shift+ArrowDown': nudge(0, NUDGE),
  Enter: (_canvas, { selected, onExpand }) => selected !== null && onExpand(selected),
  Escape: (_canvas, { onSelect }) => onSelect(null),
  h: (_canvas, { selected, onHide }) => selected !== null && onHide(selected),
  p: nudge(0, 0),
  f: (_canvas, { onAround }) => onAround(),
  '+': (canvas) => canvas.zoom(ZOOM_STEP),
  '=': (canvas) => canvas.zoom(ZOOM_STEP),
  '-': (canvas) => canvas.zoom(1 / ZOOM_STEP),
  '0': (canvas) => canvas.show(null),
};

function step(direction: Direction): Press {
  return (canvas, { onSelect }) => {
    const next = canvas.next(direction);
    if (next !== null) onSelect(next);
  };
}

/** Only what stands outside the document is moved: a clause belongs in its section. */
function nudge(dx: number, dy: number): Press {
  return (canvas, { selected, onPin }) => {
    const drawing = canvas.drawing();
    const placed = drawing.placed.get(selected ?? '');
    if (placed?.part !== 'other') return;
    const place = toPlace(drawing, { x: placed.at.x + dx, y: placed.at.y + dy });
    onPin(placed.node.id, place, dx === 0 && dy === 0 ? 'toggle' : 'move');
  };
}

/** Does what a key asks of the canvas; other keys are left alone. */
export function pressKey(event: KeyboardEvent, canvas: Canvas | null, target: KeyTarget): void {
  const key = event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key;
  const press = PRESSES[key];
  if (canvas === null || press === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  press(canvas, target);
}
