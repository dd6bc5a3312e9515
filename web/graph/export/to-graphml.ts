import type { Scene, SceneLink, SceneNode } from '../scene.js';
import { escapeXml } from './escape-xml.js';

/** What is drawn as GraphML (http://graphml.graphdrawing.org/specification.html), which graph programs read: ids, names, kinds and words as they are in the graph. */
export function toGraphml({ nodes, links }: Scene): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_FACTS.map(([name]) => keyOf('node', name)),
    ...LINK_FACTS.map(([name]) => keyOf('edge', name)),
    '  <graph edgedefault="directed">',
    ...nodes.map(nodeOf),
    ...links.map(edgeOf),
    '  </graph>',
    '</graphml>\n',
  ].join('\n');
}

const NODE_FACTS: readonly (readonly [string, (node: SceneNode) => string | null])[] = [
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['section', ({ block }) => block],
  ['resolved', ({ unresolved }) => String(!unresolved)],
  ['count', ({ count }) => (count > 1 ? String(count) : null)],
];

const LINK_FACTS: readonly (readonly [string, (link: SceneLink) => string | null])[] = [
  ['connection', ({ kind }) => kind],
  ['quote', ({ quote }) => quote],
];

function keyOf(of: 'node' | 'edge', name: string): string {
  return `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>`;
}

function nodeOf(node: SceneNode): string {
  const facts = NODE_FACTS.map(([name, read]) => dataOf(name, read(node))).join('');
  return `    <node id="${escapeXml(node.id)}">${facts}</node>`;
}

function edgeOf(link: SceneLink): string {
  const facts = LINK_FACTS.map(([name, read]) => dataOf(name, read(link))).join('');
  return `    <edge source="${escapeXml(link.from)}" target="${escapeXml(link.to)}">${facts}</edge>`;
}

function dataOf(name: string, value: string | null): string {
  return value === null ? '' : `<data key="${name}">${escapeXml(value)}</data>`;
}
