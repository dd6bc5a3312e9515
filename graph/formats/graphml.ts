import type { Store } from '../store/store.js';
import { cellsOfEdge, cellsOfNode, readColumns, type Cell, type Columns } from './columns.js';
import { readAllEdges, readAllNodes } from './read-whole.js';
import { toXmlText } from './xml.js';

/** The whole graph as GraphML, piece by piece. */
export async function* writeGraphml(store: Store): AsyncGenerator<string> {
  const columns = await readColumns(store);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield keysOf(columns);
  yield `<graph id="cop" edgedefault="directed">\n`;
  for await (const nodes of readAllNodes(store))
    yield nodes.map((node) => `<node id="${toXmlText(node.id)}">${dataOf('n', cellsOfNode(node))}</node>\n`).join('');
  for await (const edges of readAllEdges(store))
    yield edges
      .map((edge) => {
        const ends = `source="${toXmlText(edge.from)}" target="${toXmlText(edge.to)}"`;
        return `<edge id="${toXmlText(edge.id)}" ${ends}>${dataOf('e', cellsOfEdge(edge))}</edge>\n`;
      })
      .join('');
  yield '</graph>\n</graphml>\n';
}

function keysOf({ nodes, edges }: Columns): string {
  const keys = (prefix: 'n' | 'e', of: 'node' | 'edge', columns: Columns['nodes']) =>
    [...columns].map(
      ([name, type]) => `<key id="${prefix}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    );
  return [...keys('n', 'node', nodes), ...keys('e', 'edge', edges)].join('');
}

function dataOf(prefix: 'n' | 'e', cells: Readonly<Record<string, Cell>>): string {
  return Object.entries(cells)
    .filter(([, cell]) => cell !== null)
    .map(([name, cell]) => `<data key="${prefix}_${name}">${toXmlText(String(cell))}</data>`)
    .join('');
}
