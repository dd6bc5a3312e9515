import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import { toPlace, type Drawing } from './drawing.js';
import { findAt } from './find-at.js';
import type { Point } from './layout/place.js';

/** What the canvas tells. */
export interface CanvasEvents {
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  /** Something was put to a place by hand. */
  readonly onPin: (id: string, place: Point) => void;
  /** All that is to be drawn is drawn. */
  readonly onDrawn: () => void;
  /** It is looked at from elsewhere. */
  readonly onLook: () => void;
}

/** How far from a painted thing it is hit, in pixels. */
const REACH = 12;

/** Tells what the pointer does, on what is drawn in full and on what is painted behind it. */
export function bindEvents(cy: Core, events: CanvasEvents, drawing: () => Drawing): void {
  const hit = ({ target, position }: EventObject): string | null =>
    target === cy ? findAt(drawing(), position, REACH / cy.zoom()) : null;
  // A first tap that moved the picture at once would make the second of a double tap miss: it only marks.
  cy.on('tap', 'node', ({ target }: EventObjectNode) => target.addClass('chosen'));
  cy.on('onetap', (event) => {
    if (event.target === cy) events.onSelect(hit(event));
  });
  cy.on('dbltap', (event) => {
    const id = hit(event);
    if (id !== null) events.onExpand(id);
  });
  cy.on('onetap', 'node', ({ target }: EventObjectNode) => events.onSelect(target.id()));
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => events.onExpand(target.id()));
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) =>
    events.onPin(target.id(), toPlace(drawing(), target.position())),
  );
  bindHover(cy, hit);
}

function bindHover(cy: Core, hit: (event: EventObject) => string | null): void {
  const setOver = (isOver: boolean): void => {
    cy.container()?.classList.toggle('is-over', isOver);
  };
  cy.on('mousemove', (event) => {
    if (event.target === cy) setOver(hit(event) !== null);
  });
  cy.on('mouseover', 'node', ({ target }: EventObjectNode) => {
    target.addClass('hover');
    setOver(true);
  });
  cy.on('mouseout', 'node', ({ target }: EventObjectNode) => {
    target.removeClass('hover');
    setOver(false);
  });
}
