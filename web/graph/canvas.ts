import cytoscape, { type Core } from 'cytoscape';
import { createBackdrop, type Backdrop } from './backdrop.js';
import { bindEvents, type CanvasEvents } from './canvas-events.js';
import { EMPTY_DRAWING, type Box, type Drawing } from './drawing.js';
import { createFill, type Fill } from './fill.js';
import { findStep } from './find-step.js';
import type { Point } from './layout/place.js';
import { labelNear, markAll } from './mark.js';
import type { Direction } from './nearest.js';
import type { Palette } from './palette.js';
import { findSight, type Marked } from './sight.js';
import { toSketch } from './sketch.js';
import { createStylesheet } from './stylesheet.js';
import { cameraForAll, cameraForNode, extentOf, type Camera } from './viewport.js';

/** The drawing surface; what is behind it is the only thing of the explorer that knows Cytoscape. */
export interface Canvas {
  /** Draws this in place of what is drawn; where it is looked at from elsewhere at once, only what is seen from there. */
  readonly draw: (drawing: Drawing, from?: { readonly shown: string | null }) => void;
  readonly mark: (marked: Marked) => void;
  /** Brings something and what is around it into sight, or everything. */
  readonly show: (id: string | null, how?: 'glide' | 'at once') => void;
  readonly zoom: (factor: number) => void;
  /** Brings a point of the drawing to the middle. */
  readonly centre: (point: Point) => void;
  readonly repaint: (palette: Palette) => void;
  /** The id of what an arrow key leads to from what is selected, or the document where nothing is. */
  readonly next: (direction: Direction) => string | null;
  /** What is drawn now. */
  readonly drawing: () => Drawing;
  /** What of the drawing is in sight. */
  readonly extent: () => Box;
  readonly end: () => void;
}

const NOTHING_MARKED: Marked = { selected: null, open: [], pinned: [], way: [] };
/** The picture rests when nothing has moved it for so long. */
const REST_IN_MS = 140;
const GLIDE_IN_MS = 260;

interface Surface {
  readonly cy: Core;
  readonly fill: Fill;
  readonly backdrop: Backdrop;
  readonly events: CanvasEvents;
  palette: Palette;
  drawing: Drawing;
  marked: Marked;
}

/** Makes the canvas in an element of the page. */
export function createCanvas(container: HTMLElement, palette: Palette, events: CanvasEvents): Canvas {
  const backdrop = createBackdrop(container);
  const cy = startCytoscape(container, palette);
  const surface: Surface = {
    ...{ cy, fill: createFill(cy), backdrop, events, palette },
    ...{ drawing: EMPTY_DRAWING, marked: NOTHING_MARKED },
  };
  bindEvents(cy, events, () => surface.drawing);
  const stopFollowing = followCamera(surface);
  return {
    draw: (drawing, from) => hang(surface, drawing, from),
    mark: (marked) => remark(surface, marked),
    show: (id, how = 'glide') => show(surface, id, how),
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    centre: ({ x, y }) => cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() }),
    repaint: (colours) => repaint(surface, colours),
    next: (direction) => findStep(surface.drawing, surface.marked.selected, direction),
    drawing: () => surface.drawing,
    extent: () => extentOf(cameraOf(cy), roomOf(cy)),
    end() {
      stopFollowing();
      surface.fill.end();
      backdrop.end();
      cy.destroy();
    },
  };
}

function startCytoscape(container: HTMLElement, palette: Palette): Core {
  return cytoscape({
    container,
    style: createStylesheet(palette),
    minZoom: 0.02,
    maxZoom: 3,
    // There is nothing to lay out: what is drawn comes with its place.
    layout: { name: 'preset' },
    autounselectify: true,
    boxSelectionEnabled: false,
  });
}

function hang(surface: Surface, drawing: Drawing, from?: { readonly shown: string | null }): void {
  surface.drawing = drawing;
  if (from) show(surface, from.shown, 'at once');
  const { isWhole } = sightOf(surface);
  surface.backdrop.hang(isWhole ? null : toSketch(drawing));
  look(surface);
}

/** Draws in full what is in sight, and has the rest painted; tells once both are done. */
function look(surface: Surface): void {
  const { drawing, backdrop, palette, marked, events } = surface;
  const { ids, isWhole } = sightOf(surface);
  let left = isWhole ? 1 : 2;
  const finish = (): void => {
    left -= 1;
    if (left === 0 && drawing.placed.size > 0) events.onDrawn();
  };
  surface.fill.draw(drawing, ids, () => {
    rest(surface);
    finish();
  });
  if (isWhole) return;
  const drawn = [...drawing.placed.keys()].map((id) => ids.has(id));
  backdrop.paint({ palette, drawn, isDim: marked.selected !== null || marked.way.length > 0 }, finish);
}

/** What is only worth its time once the picture rests. */
function rest({ cy, marked }: Surface): void {
  cy.batch(() => {
    markAll(cy, marked);
    labelNear(cy);
  });
}

function remark(surface: Surface, marked: Marked): void {
  surface.marked = marked;
  if (sightOf(surface).isWhole) rest(surface);
  else look(surface);
}

function repaint(surface: Surface, palette: Palette): void {
  surface.palette = palette;
  surface.cy.style(createStylesheet(palette));
  look(surface);
}

function show({ cy, drawing }: Surface, id: string | null, how: 'glide' | 'at once'): void {
  const looking = { room: roomOf(cy), zoom: cy.zoom() };
  const camera = (id === null ? null : cameraForNode(drawing, id, looking)) ?? cameraForAll(drawing, looking.room);
  if (camera === null || drawing.placed.size === 0) return;
  cy.stop();
  if (how === 'at once' || matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(camera);
  else cy.animate(camera, { duration: GLIDE_IN_MS, easing: 'ease-in-out-cubic' });
}

/** The backdrop moves with the camera at once; what is in sight is drawn once it rests. */
function followCamera(surface: Surface): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  surface.cy.on('viewport', () => {
    surface.backdrop.follow(cameraOf(surface.cy));
    surface.events.onLook();
    clearTimeout(timer);
    timer = setTimeout(() => (sightOf(surface).isWhole ? rest(surface) : look(surface)), REST_IN_MS);
  });
  return () => clearTimeout(timer);
}

function sightOf({ cy, drawing, marked }: Surface): ReturnType<typeof findSight> {
  return findSight(drawing, extentOf(cameraOf(cy), roomOf(cy)), marked);
}

function cameraOf(cy: Core): Camera {
  return { zoom: cy.zoom(), pan: cy.pan() };
}

function roomOf(cy: Core): { readonly width: number; readonly height: number } {
  return { width: cy.width(), height: cy.height() };
}
