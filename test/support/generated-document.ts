import { edgeId, toNodeId, type NodeId } from '#graph/model/ids.js';
import type { EdgeKind, GraphEdge } from '#graph/model/edges.js';
import type { GraphNode } from '#graph/model/nodes.js';
import { createRecords, type GraphRecords } from '#graph/model/records.js';
import { createRandom, type Random } from './random.js';

/** The one document of the generated graph. */
export const GENERATED_DOCUMENT = '/akn/un/statement/deliberation/made-up/2030/res-1';

const VERSION = toNodeId(`${GENERATED_DOCUMENT}/eng@2030`);
const CLAUSES_PER_SECTION = 16;
const WORDS = 'child online protection strategy school report network helpline safety capacity training policy'.split(
  ' ',
);
const NOWHERE = { file: null, sources: [] };

/** A made-up document that the explorer draws as so many nodes: itself, its sections, its clauses and the instruments that they cite; the same for the same seed. */
export function generateDocument(drawn: number, seed = 1): GraphRecords {
  const random = createRandom(seed);
  const clauseCount = Math.floor(drawn * 0.62);
  const sectionCount = Math.ceil(clauseCount / CLAUSES_PER_SECTION);
  const cited = range(drawn - 1 - sectionCount - clauseCount).map(citedInstrument);
  const sections = range(sectionCount).map(section);
  const clauses = range(clauseCount).map((order) => clause(order, random));
  const edges = [
    edge('HAS_VERSION', [toNodeId(GENERATED_DOCUMENT), VERSION], 0),
    ...sections.map(({ id }, order) => edge('HAS_SECTION', [VERSION, id], order)),
    ...clauses.flatMap(({ id }, order) => [
      edge('HAS_CLAUSE', [sectionId(sectionOf(order)), id], order),
      ...pickCited(order, cited, random).map((to, index) => edge('CITES', [id, to], index)),
    ]),
  ];
  return createRecords({ nodes: [instrument(), version(), ...sections, ...clauses, ...cited], edges });
}

/** Everything is cited once, and every second clause cites one thing more. */
function pickCited(order: number, cited: readonly GraphNode[], random: Random): readonly NodeId[] {
  const first = cited[order];
  const second = random.below(2) === 0 ? random.pick(cited) : undefined;
  return [...new Set([first, second].flatMap((node) => node?.id ?? []))];
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

function sectionOf(clauseOrder: number): number {
  return Math.floor(clauseOrder / CLAUSES_PER_SECTION);
}

const sectionId = (order: number): NodeId => toNodeId(`${VERSION}/!main~considering-${order + 1}`);

function section(order: number): GraphNode {
  const heading = `considering matter ${order + 1}`;
  const facts = { version: VERSION, heading, role: 'preambular', opener: 'considering', order } as const;
  return { id: sectionId(order), kind: 'section', name: heading, facts: { ...facts, start: 0, end: 10 } };
}

function clause(order: number, random: Random): GraphNode {
  const label = String((order % CLAUSES_PER_SECTION) + 1);
  const path = `considering matter ${sectionOf(order) + 1}/${label}`;
  const text = Array.from({ length: 24 }, () => random.pick(WORDS)).join(' ');
  const facts = { version: VERSION, label, rawLabel: `${label}.`, path, role: 'preambular', text } as const;
  const place = { opener: 'considering', tail: null, addressees: [], start: order * 300, end: order * 300 + 200 };
  const id = toNodeId(`${sectionId(sectionOf(order))}__para_${label}`);
  return { id, kind: 'clause', name: path, facts: { ...facts, ...place, line: order + 1, order } };
}

function instrument(): GraphNode {
  return instrumentOf(toNodeId(GENERATED_DOCUMENT), 'Resolution 1', 'full');
}

function citedInstrument(index: number): GraphNode {
  const number = index + 2;
  const id = toNodeId(`/akn/un/statement/deliberation/made-up/2020/res-${number}`);
  return instrumentOf(id, `Resolution ${number} (Example, 2020)`, 'none');
}

function instrumentOf(id: NodeId, name: string, text: 'full' | 'none'): GraphNode {
  const facts = { title: `Made-up matter of ${name}`, type: 'resolution', body: 'Made-up', number: null } as const;
  const rest = { adopted: '2020', address: null, text, aliases: [], resolved: true, ...NOWHERE } as const;
  return { id, kind: 'instrument', name, facts: { ...facts, ...rest } };
}

function version(): GraphNode {
  const facts = { label: '2030', title: 'Made-up matter', date: '2030', language: 'en', text: 'full' } as const;
  const rest = { format: 'txt', sha256: 'made-up', coverage: 1, licence: null, address: null, ...NOWHERE } as const;
  return { id: VERSION, kind: 'version', name: 'Resolution 1 (2030)', facts: { ...facts, ...rest } };
}

function edge(kind: EdgeKind, [from, to]: readonly [NodeId, NodeId], order: number): GraphEdge {
  const place = { document: null, file: 'made-up.txt', line: 1, start: 10, end: 20, inClause: { start: 0, end: 10 } };
  const words = { quote: 'resolution', rule: 'made-up', confidence: 'stated', source: null } as const;
  const evidence = kind === 'CITES' ? { ...place, ...words } : null;
  const facts = kind === 'CITES' ? { resolved: true } : {};
  return { id: edgeId(kind, [from, to]), kind, from, to, order, facts, evidence };
}
