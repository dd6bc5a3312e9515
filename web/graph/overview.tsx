import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Canvas } from './canvas.js';
import type { Box, Drawing } from './drawing.js';
import type { Point } from './layout/place.js';
import { colourOf, type Palette } from './palette.js';
import { readPalette } from './read-palette.js';

const WIDTH = 168;
const HEIGHT = 112;

/** All of the drawing, small, with a frame around what is in sight; a press goes there. It repeats what the keys and the zoom do, and is silent. */
export function Overview({ canvas, turn }: OverviewProps): JSX.Element {
  const map = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (map.current && canvas.current) paintMap(map.current, canvas.current);
  }, [turn]);
  const go = (event: PointerEvent): void => {
    if (event.buttons !== 1 || canvas.current === null || map.current === null) return;
    const { left, top } = map.current.getBoundingClientRect();
    const { scale, x, y } = fit(canvas.current.drawing().bounds);
    canvas.current.centre({ x: (event.clientX - left - x) / scale, y: (event.clientY - top - y) / scale });
  };
  return (
    <canvas
      ref={map}
      class="overview"
      width={WIDTH * 2}
      height={HEIGHT * 2}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    />
  );
}

interface OverviewProps {
  readonly canvas: RefObject<Canvas | null>;
  readonly turn: number;
}

function paintMap(map: HTMLCanvasElement, canvas: Canvas): void {
  const drawing = canvas.drawing();
  const { x1, y1, x2, y2 } = canvas.extent();
  const { bounds } = drawing;
  const isAll = x1 <= bounds.x1 && y1 <= bounds.y1 && x2 >= bounds.x2 && y2 >= bounds.y2;
  map.hidden = isAll || drawing.placed.size === 0;
  const context = map.hidden ? null : map.getContext('2d');
  if (context === null) return;
  const palette = readPalette(map.parentElement ?? map);
  const { scale, x, y } = fit(bounds);
  context.setTransform(2, 0, 0, 2, 0, 0);
  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.setTransform(2 * scale, 0, 0, 2 * scale, 2 * x, 2 * y);
  paintNodes(context, drawing, { palette, least: 1.6 / scale });
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5 / scale;
  context.strokeRect(x1, y1, x2 - x1, y2 - y1);
}

interface Look {
  readonly palette: Palette;
  /** What is smaller is drawn as large as this. */
  readonly least: number;
}

function paintNodes(context: CanvasRenderingContext2D, { placed }: Drawing, { palette, least }: Look): void {
  for (const { node, part, at, box } of placed.values()) {
    context.fillStyle = part === 'block' ? palette.line : colourOf(palette, node.kind);
    const size = part === 'block' || part === 'root' ? box.x2 - box.x1 : Math.max(12, least);
    const height = part === 'block' || part === 'root' ? box.y2 - box.y1 : size;
    context.fillRect(at.x - size / 2, at.y - height / 2, size, height);
  }
}

function fit({ x1, y1, x2, y2 }: Box): { readonly scale: number } & Point {
  const scale = Math.min(WIDTH / (x2 - x1 || 1), HEIGHT / (y2 - y1 || 1));
  return { scale, x: WIDTH / 2 - (scale * (x1 + x2)) / 2, y: HEIGHT / 2 - (scale * (y1 + y2)) / 2 };
}
