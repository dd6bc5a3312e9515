import type { ActorType } from '#graph/model/closed-lists.js';
import { edgeId, toNodeId, type NodeId } from '#graph/model/ids.js';
import type { EdgeKind, GraphEdge } from '#graph/model/edges.js';
import type { Evidence } from '#graph/model/evidence.js';
import type { GraphNode } from '#graph/model/nodes.js';
import { createRecords } from '#graph/model/records.js';

/** A small graph with what a store must keep exactly: nulls, lists, fractions, accents, quotes, several edges between the same ends. */
export const VERSION = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-1/eng@2022');
export const WORK = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-1');
export const TOPIC = toNodeId('/ontology/concept/safety');
export const clauseId = (label: string): NodeId => toNodeId(`${VERSION}/!main~resolves__para_${label}`);
export const actorId = (name: string): NodeId => toNodeId(`/ontology/organization/${name}`);

const evidence: Evidence = {
  ...{
    document: VERSION,
    file: 'resolutions/one.txt',
    line: 3,
    start: 10,
    end: 14,
    quote: 'ITU’s',
    inClause: { start: 2, end: 6 },
  },
  ...{ rule: 'name', confidence: 'stated', source: null },
};

function clause(label: string, text: string, order: number): GraphNode {
  const facts = {
    version: VERSION,
    label,
    rawLabel: label,
    path: `resolves/${label}`,
    role: 'operative',
    opener: null,
    tail: null,
  } as const;
  return {
    id: clauseId(label),
    kind: 'clause',
    name: `resolves/${label}`,
    facts: { ...facts, text, addressees: [actorId('itu')], start: 0, end: 9, line: 1, order },
  };
}

function actor(name: string, type: ActorType): GraphNode {
  const facts = {
    type,
    aliases: [name, `${name} of "É"`],
    address: null,
    resolved: true,
    file: null,
    sources: [],
  } as const;
  return { id: actorId(name), kind: 'actor', name: name.toUpperCase(), facts };
}

export function edge(
  kind: EdgeKind,
  ends: readonly [NodeId, NodeId],
  [order, ordinal]: readonly [number, number] = [0, 0],
): GraphEdge {
  const [from, to] = ends;
  const facts = { provisions: ['art_34'], anaphoric: false, revision: null };
  return {
    id: edgeId(kind, [from, to], ordinal),
    kind,
    from,
    to,
    order,
    facts,
    evidence: kind === 'MENTIONS' ? evidence : null,
  };
}

export const SAMPLE = createRecords({
  nodes: [
    {
      id: WORK,
      kind: 'instrument',
      name: 'Resolution 1',
      facts: {
        title: 'Children online',
        type: 'resolution',
        body: 'ITU',
        number: '1',
        adopted: '2010',
        address: null,
        text: 'full',
        aliases: [],
        resolved: true,
        file: null,
        sources: ['a'],
      },
    },
    {
      id: VERSION,
      kind: 'version',
      name: 'Resolution 1 (Rev. Kigali, 2022)',
      facts: {
        label: 'Rev. Kigali, 2022',
        title: 'Children online',
        date: '2022',
        language: 'en',
        text: 'full',
        format: 'txt',
        sha256: 'x',
        coverage: 0.998,
        licence: null,
        address: null,
        file: 'f',
        sources: [],
      },
    },
    clause('1', 'to protect children online, with ITU’s help', 0),
    clause('2', 'to protect the protected protocol', 1),
    clause('10', 'to encourage Côte d’Ivoire', 2),
    {
      id: TOPIC,
      kind: 'topic',
      name: 'Safety',
      facts: { definition: null, aliases: [], file: null, sources: [] },
    },
    actor('itu', 'organization'),
    actor('chi', 'organization'),
    actor('fosi', 'group'),
    actor('iwf', 'group'),
  ],
  edges: [
    edge('HAS_VERSION', [WORK, VERSION]),
    edge('ABOUT', [WORK, TOPIC]),
    edge('ABOUT', [actorId('chi'), TOPIC]),
    ...['1', '2', '10'].map((label, i) => edge('HAS_CLAUSE', [VERSION, clauseId(label)], [i, 0])),
    edge('MENTIONS', [clauseId('1'), actorId('itu')]),
    edge('MENTIONS', [clauseId('1'), actorId('itu')], [1, 1]),
    edge('MENTIONS', [clauseId('1'), actorId('chi')], [2, 0]),
    edge('MENTIONS', [clauseId('2'), actorId('chi')]),
    edge('MENTIONS', [clauseId('2'), actorId('fosi')], [1, 0]),
    edge('PART_OF', [actorId('fosi'), actorId('iwf')]),
    edge('PART_OF', [actorId('iwf'), actorId('itu')]),
  ],
});
