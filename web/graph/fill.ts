import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Drawing } from './drawing.js';
import { toEdgeElement, toNodeElement } from './elements.js';

/** Puts elements into the canvas little by little, so that the page stays free. */
export interface Fill {
  /** Draws these of a drawing and nothing else, and calls back once it is done. */
  readonly draw: (drawing: Drawing, ids: ReadonlySet<string>, onDone: () => void) => void;
  readonly end: () => void;
}

/** How long the page may be held at a time, in ms. */
const SLICE_IN_MS = 7;
const AT_LEAST = 4;

/** Makes the filling of a canvas; a newer filling takes the place of one under way. */
export function createFill(cy: Core): Fill {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Drawing | null = null;
  return {
    draw(drawing, ids, onDone) {
      clearTimeout(timer);
      const links = drawing.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
      removeOthers(cy, new Set([...ids, ...links.map(({ id }) => id)]));
      if (shown !== null && shown.isMirrored !== drawing.isMirrored) cy.elements().remove();
      if (shown !== drawing) cy.batch(() => refresh(cy, drawing));
      shown = drawing;
      const wanted = [
        ...[...ids].map((id) => ({ id, make: () => nodeOf(drawing, id) })),
        ...links.map((link) => ({ id: link.id, make: () => toEdgeElement(link, drawing) })),
      ].filter(({ id }) => cy.getElementById(id).empty());
      const go = (from: number): void => {
        const next = drawSlice(cy, wanted, from);
        if (next >= wanted.length) onDone();
        else timer = setTimeout(() => go(next));
      };
      go(0);
    },
    end: () => clearTimeout(timer),
  };
}

interface Wanted {
  readonly id: string;
  readonly make: () => ElementDefinition | null;
}

/** Draws some more; returns how far it came. */
function drawSlice(cy: Core, wanted: readonly Wanted[], from: number): number {
  const started = performance.now();
  let next = from;
  while (next < wanted.length && (performance.now() - started < SLICE_IN_MS || next - from < AT_LEAST)) {
    const element = wanted[next]?.make() ?? null;
    if (element !== null) cy.add(element);
    next += 1;
  }
  return next;
}

/** What is drawn already keeps its element, so that nothing flickers; all of it turns at once, since a connection is bent between its two ends. */
function refresh(cy: Core, drawing: Drawing): void {
  cy.nodes().forEach((node) => {
    const element = nodeOf(drawing, node.id());
    if (element !== null) renew(node, element);
  });
  const links = new Map(drawing.links.map((link) => [link.id, link]));
  cy.edges().forEach((edge) => {
    const link = links.get(edge.id());
    if (link) renew(edge, toEdgeElement(link, drawing));
  });
}

function renew(drawn: NodeSingular | EdgeSingular, { data, classes = '', position }: ElementDefinition): void {
  if (Object.entries(data).some(([name, value]) => drawn.data(name) !== value)) drawn.data(data);
  drawn.classes(classes);
  if (position && drawn.isNode()) drawn.position(position);
}

function nodeOf(drawing: Drawing, id: string): ElementDefinition | null {
  const placed = drawing.placed.get(id);
  return placed ? toNodeElement(placed) : null;
}

function removeOthers(cy: Core, ids: ReadonlySet<string>): void {
  const others = cy.elements().filter((element) => !ids.has(element.id()));
  if (others.nonempty()) cy.batch(() => others.remove());
}
