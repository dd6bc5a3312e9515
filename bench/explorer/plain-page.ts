import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';

/** The peer: the same graph, fetched as JSON, drawn by Cytoscape with its fcose layout, plainly in the page. */
async function main(): Promise<void> {
  const container = document.querySelector<HTMLElement>('.canvas');
  const elements: ElementDefinition[] = await (await fetch('/elements.json')).json();
  cytoscape.use(fcose);
  const cy = cytoscape({
    container,
    elements,
    style: [
      { selector: 'node', style: { label: 'data(label)', 'font-size': 12, width: 20, height: 20 } },
      { selector: 'edge', style: { width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
    ],
  });
  cy.one('layoutstop', () => requestAnimationFrame(() => setTimeout(() => performance.mark('graph drawn'))));
  const plain = { name: 'fcose', animate: false };
  cy.layout(plain).run();
}

void main();
