import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { createCanvas, type Canvas } from './canvas.js';
import { createDrawing, toPlan } from './drawing.js';
import { createLayout, type Layout } from './layout/create-layout.js';
import type { Places, Point } from './layout/place.js';
import { readPalette } from './read-palette.js';
import type { Scene } from './scene.js';
import type { Marked } from './sight.js';

/** What the graph shows and tells. */
export interface GraphProps {
  readonly scene: Scene;
  readonly marked: Marked;
  /** Where things were put by hand, by id; they stay there whatever the layout says. */
  readonly pins: Places;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (id: string, place: Point) => void;
}

/** The canvas in an element of the page, kept as the properties say. */
export interface Graph {
  readonly canvas: RefObject<Canvas | null>;
  /** Changes whenever the picture or the look at it does. */
  readonly turn: number;
}

/** Draws the scene in a box of the page, laid out beside the page. */
export function useGraph(box: RefObject<HTMLDivElement | null>, props: GraphProps): Graph {
  const started = useRef<Started | null>(null);
  const canvas: RefObject<Canvas | null> = useRef(null);
  const latest = useRef(props);
  latest.current = props;
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (box.current === null) return undefined;
    const now = start(box.current, latest, () => setTurn((before) => before + 1));
    started.current = now;
    canvas.current = now.canvas;
    return now.end;
  }, []);
  useEffect(() => started.current?.layout.ask(toPlan(props.scene)), [props.scene]);
  useEffect(() => started.current?.redraw(), [props.pins]);
  useEffect(() => {
    canvas.current?.mark(props.marked);
  }, [props.marked]);
  useEffect(() => started.current?.show(), [props.marked.selected, props.marked.open.join(' ')]);
  return { canvas, turn };
}

interface Started {
  readonly canvas: Canvas;
  readonly layout: Layout;
  readonly redraw: () => void;
  /** Brings what is selected into sight, now and once its surroundings are laid out. */
  readonly show: () => void;
  readonly end: () => void;
}

type Latest = { readonly current: GraphProps };

function start(box: HTMLElement, latest: Latest, onTurn: () => void): Started {
  const canvas = createCanvas(box, readPalette(box), {
    onSelect: (id) => latest.current.onSelect(id),
    onExpand: (id) => latest.current.onExpand(id),
    onPin: (id, place) => latest.current.onPin(id, place),
    onDrawn: markDrawn,
    onLook: onTurn,
  });
  let places: Places = new Map();
  let isAwaited = true;
  const redraw = (): void => {
    const { scene, pins, marked } = latest.current;
    const isFirst = canvas.drawing().placed.size === 0;
    const isMirrored = getComputedStyle(box).direction === 'rtl';
    canvas.mark(marked);
    const drawing = createDrawing(scene, new Map([...places, ...pins]), isMirrored);
    canvas.draw(drawing, isFirst ? { shown: marked.selected } : undefined);
    if (isAwaited && !isFirst) canvas.show(marked.selected);
    isAwaited = false;
    onTurn();
  };
  const layout = createLayout((found) => {
    places = found;
    redraw();
  });
  const unwatch = watchPage(box, canvas, { latest, redraw });
  return {
    ...{ canvas, layout, redraw },
    show() {
      isAwaited = true;
      canvas.show(latest.current.marked.selected);
    },
    end() {
      unwatch();
      layout.end();
      canvas.end();
    },
  };
}

/** Tells Chromium's traces that everything is drawn, once the frame is on screen. */
function markDrawn(): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark('graph drawn')));
}

interface Watched {
  readonly latest: Latest;
  readonly redraw: () => void;
}

/** Follows the size of the pane, the colours of the page and the way it is read. */
function watchPage(box: HTMLElement, canvas: Canvas, { latest, redraw }: Watched): () => void {
  const sizes = new ResizeObserver(() => canvas.show(latest.current.marked.selected, 'at once'));
  sizes.observe(box);
  const repaint = (): void => canvas.repaint(readPalette(box));
  const page = new MutationObserver((changes) => {
    repaint();
    if (changes.some(({ attributeName }) => attributeName !== 'data-theme')) redraw();
  });
  page.observe(document.documentElement, { attributeFilter: ['data-theme', 'dir', 'lang'] });
  const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const scheme of schemes) scheme.addEventListener('change', repaint);
  return () => {
    sizes.disconnect();
    page.disconnect();
    for (const scheme of schemes) scheme.removeEventListener('change', repaint);
  };
}
