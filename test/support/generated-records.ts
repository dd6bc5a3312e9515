import { edgeId, toNodeId, type NodeId } from '#graph/model/ids.js';
import type { EdgeKind, GraphEdge } from '#graph/model/edges.js';
import type { GraphNode } from '#graph/model/nodes.js';
import { createRecords, type GraphRecords } from '#graph/model/records.js';
import { createRandom, type Random } from './random.js';

const CLAUSES = 40;
const WORDS =
  'child online protection strategy school parent report network helpline safety capacity training policy members'.split(
    ' ',
  );
const NOWHERE = { file: null, sources: [] };

/** Records of so many made-up documents, about 150 each, the same for the same seed. No document is like another; all cite each other and name common actors. */
export function generateRecords(documents: number, seed = 1): GraphRecords {
  const random = createRandom(seed);
  return createRecords(joinRecords([commonActors(), ...numbers(0, documents).map(madeOf({ documents, random }))]));
}

/** The same in parts of so many documents each, which cite their own part and those before: a graph that no memory holds at once. */
export function* generateParts(documents: number, size: number, seed = 1): Generator<GraphRecords> {
  const random = createRandom(seed);
  yield commonActors();
  for (let first = 0; first < documents; first += size) {
    const end = Math.min(documents, first + size);
    yield joinRecords(numbers(first, end).map(madeOf({ documents: end, random })));
  }
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function madeOf({ documents, random }: { readonly documents: number; readonly random: Random }) {
  return (number: number) => document(number, documents, random);
}

function commonActors(): GraphRecords {
  return { nodes: numbers(0, 20).map(actor), edges: [] };
}

function joinRecords(parts: readonly GraphRecords[]): GraphRecords {
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

const workId = (number: number): NodeId => toNodeId(`/akn/un/statement/deliberation/made-up/2020/res-${number}`);
const actorId = (number: number): NodeId => toNodeId(`/ontology/organization/actor-${number}`);

function document(number: number, documents: number, random: Random): GraphRecords {
  const work = workId(number);
  const version = toNodeId(`${work}/eng@2022`);
  const clauses = Array.from({ length: CLAUSES }, (_, order) => clause(version, order, random));
  const edges = clauses.flatMap(({ id }, order) => [
    edge('HAS_CLAUSE', [version, id], order),
    edge('CITES', [id, workId(random.below(documents))], 0),
    edge('MENTIONS', [id, actorId(random.below(20))], 0),
  ]);
  return {
    nodes: [instrument(number), versionNode(version, number), ...clauses],
    edges: [edge('HAS_VERSION', [work, version], 0), ...edges],
  };
}

function clause(version: NodeId, order: number, random: Random): GraphNode {
  const id = toNodeId(`${version}/!main~resolves__para_${order + 1}`);
  const text = Array.from({ length: 30 }, () => random.pick(WORDS)).join(' ');
  const label = String(order + 1);
  const facts = { version, label, rawLabel: `${label}.`, path: `resolves/${label}`, role: 'operative', text } as const;
  const place = {
    opener: 'resolves',
    tail: null,
    addressees: [actorId(0)],
    start: order * 300,
    end: order * 300 + 200,
  };
  return { id, kind: 'clause', name: `resolves/${label}`, facts: { ...facts, ...place, line: order + 1, order } };
}

function instrument(number: number): GraphNode {
  const facts = {
    title: `Made-up matter ${number}`,
    type: 'resolution',
    body: 'Made-up',
    number: String(number),
  } as const;
  const rest = { adopted: '2020', address: null, text: 'full', aliases: [], resolved: true, ...NOWHERE } as const;
  return { id: workId(number), kind: 'instrument', name: `Resolution ${number}`, facts: { ...facts, ...rest } };
}

function versionNode(id: NodeId, number: number): GraphNode {
  const facts = {
    label: '2022',
    title: `Made-up matter ${number}`,
    date: '2022',
    language: 'en',
    text: 'full',
  } as const;
  const rest = {
    format: 'txt',
    sha256: `sha-${number}`,
    coverage: 1,
    licence: null,
    address: null,
    ...NOWHERE,
  } as const;
  return { id, kind: 'version', name: `Resolution ${number} (2022)`, facts: { ...facts, ...rest } };
}

function actor(number: number): GraphNode {
  const facts = { type: 'organization', aliases: [], address: null, resolved: true, ...NOWHERE } as const;
  return { id: actorId(number), kind: 'actor', name: `Actor ${number}`, facts };
}

function edge(kind: EdgeKind, [from, to]: readonly [NodeId, NodeId], order: number): GraphEdge {
  const place = { document: null, file: 'made-up.txt', line: 1, start: 10, end: 20, inClause: { start: 0, end: 10 } };
  const words = { quote: 'resolution', rule: 'made-up', confidence: 'stated', source: null } as const;
  const evidence = kind === 'CITES' || kind === 'MENTIONS' ? { ...place, ...words } : null;
  return { id: edgeId(kind, [from, to]), kind, from, to, order, facts: {}, evidence };
}
