import type { Core, EdgeCollection } from 'cytoscape';
import { isInside } from './find-at.js';
import type { Marked } from './sight.js';

/** More names than these on the connections of one thing would hide it. */
const MOST_NAMED = 4;
const MARKS = 'chosen near far named open pinned way';

/** Marks what is selected, what it is connected to, what was expanded and pinned, and the way between two. */
export function markAll(cy: Core, { selected, open, pinned, way }: Marked): void {
  cy.elements().removeClass(MARKS);
  for (const id of open) cy.getElementById(id).addClass('open');
  for (const id of pinned) cy.getElementById(id).addClass('pinned');
  const chosen = cy.getElementById(selected ?? '');
  if (chosen.nonempty()) {
    const near = chosen.closedNeighborhood();
    cy.elements().difference(near).addClass('far');
    near.edges().addClass('near');
    if (near.edges().length <= MOST_NAMED) apart(near.edges()).addClass('named');
    chosen.addClass('chosen');
  }
  for (const id of way) {
    const step = cy.getElementById(id);
    step.union(step.connectedNodes()).removeClass('far').addClass('way');
  }
}

/** From this size on connections are near enough to say what they are, unless there are more of them than so many. */
const NEAR_ZOOM = 0.95;
const MOST_LABELLED = 70;

/** Writes on connections what they are, where one is near enough to read it. */
export function labelNear(cy: Core): void {
  cy.edges('.labelled').removeClass('labelled');
  if (cy.zoom() < NEAR_ZOOM) return;
  const extent = cy.extent();
  const near = cy
    .edges()
    .filter((edge) => [edge.source(), edge.target()].some((end) => isInside(extent, end.position())));
  if (near.length <= MOST_LABELLED) apart(near.not('.HAS_SECTION, .HAS_CLAUSE')).addClass('labelled');
}

/** One of those that run in the same row to the same end, where their names would lie on each other. */
function apart(edges: EdgeCollection): EdgeCollection {
  const seen = new Set<string>();
  return edges.filter((edge) => {
    const row = `${edge.data('label')} ${edge.target().id()} ${edge.source().position().y.toFixed(0)}`;
    const isFirst = !seen.has(row);
    seen.add(row);
    return isFirst;
  });
}
