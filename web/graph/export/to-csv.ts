import { say, sayOf } from '../../i18n/words.js';
import type { Scene } from '../scene.js';

/** Every connection that is drawn as a row of CSV (RFC 4180), with the words that it rests on. */
export function toCsv({ nodes, links }: Scene): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = links.map(({ kind, from, to, quote }) => [
    ...nameOf(byId.get(from), from),
    sayOf('edge', kind),
    ...nameOf(byId.get(to), to),
    quote ?? '',
  ]);
  return [headings(), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function headings(): readonly string[] {
  const [name, kind, id] = [say('graph.csvName'), say('graph.csvKind'), say('graph.csvId')];
  const words = (end: string): readonly string[] => [`${end}: ${name}`, `${end}: ${kind}`, `${end}: ${id}`];
  return [
    ...words(say('graph.csvFrom')),
    say('graph.csvConnection'),
    ...words(say('graph.csvTo')),
    say('graph.csvWords'),
  ];
}

function nameOf(node: Scene['nodes'][number] | undefined, id: string): readonly string[] {
  return node ? [node.name, sayOf('kind', node.kind), id] : [id, '', id];
}

/** A cell in quotation marks; one that a spreadsheet would take for a formula, such as `=1+1`, is made words by an apostrophe. */
function cell(text: string): string {
  const words = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${words.replaceAll('"', '""')}"`;
}
