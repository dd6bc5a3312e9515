import type { Store } from '../store/store.js';
import { cellsOfEdge, cellsOfNode, readColumns, type Cell } from './columns.js';
import { readAllEdges, readAllNodes } from './read-whole.js';

/** A file of an export, written piece by piece. */
export interface ExportFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/** The whole graph as two tables, `nodes.csv` and `edges.csv` (RFC 4180, UTF-8). */
export async function* writeCsv(store: Store): AsyncGenerator<ExportFile> {
  const columns = await readColumns(store);
  yield { name: 'nodes.csv', pieces: nodeRows(store, [...columns.nodes.keys()]) };
  yield { name: 'edges.csv', pieces: edgeRows(store, [...columns.edges.keys()]) };
}

async function* nodeRows(store: Store, names: readonly string[]): AsyncGenerator<string> {
  yield rowOf(['id', ...names]);
  for await (const nodes of readAllNodes(store))
    yield nodes.map((node) => rowOf([node.id, ...pick(cellsOfNode(node), names)])).join('');
}

async function* edgeRows(store: Store, names: readonly string[]): AsyncGenerator<string> {
  yield rowOf(['id', 'from', 'to', ...names]);
  for await (const edges of readAllEdges(store))
    yield edges.map((edge) => rowOf([edge.id, edge.from, edge.to, ...pick(cellsOfEdge(edge), names)])).join('');
}

function pick(cells: Readonly<Record<string, Cell>>, names: readonly string[]): readonly Cell[] {
  return names.map((name) => cells[name] ?? null);
}

function rowOf(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function toCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
