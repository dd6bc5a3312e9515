import { toNodeId, type NodeId } from '#graph/model/ids.js';
import type { EdgeKind, GraphEdge } from '#graph/model/edges.js';
import type { GraphNode } from '#graph/model/nodes.js';
import { createRecords, type GraphRecords } from '#graph/model/records.js';
import {
  BDT,
  CITED_VERSION,
  clauseId,
  COUNTRY,
  dutyId,
  edge,
  evidence,
  ITU,
  PRACTICE,
  recorded,
  REGION,
  SAMPLE,
  VERSION,
} from './sample-graph.js';

const seen = { file: 'registers/sample.yaml', sources: ['https://example.org/source'], seen: '2026-11-24' } as const;
const at = (kind: string) => toNodeId(`/ontology/${kind}/sample`);

/** One record of each kind of what is done, as a register would say it. */
const RECORD_NODES: readonly GraphNode[] = [
  {
    id: at('activity'),
    kind: 'activity',
    name: 'A workshop',
    facts: {
      ...seen,
      summary: 'A workshop for teachers.',
      start: '2025-02-11',
      end: null,
      place: 'Kigali',
      themes: ['organizational'],
      stakeholders: ['academia'],
      address: null,
    },
  },
  {
    id: at('strategy'),
    kind: 'strategy',
    name: 'A strategy',
    facts: { ...seen, stage: 'adopted', date: '2019', form: 'dedicated', summary: null, address: null },
  },
  {
    id: at('framework'),
    kind: 'framework',
    name: 'A framework',
    facts: { ...seen, summary: 'A survey.', address: null },
  },
  {
    id: at('indicator'),
    kind: 'indicator',
    name: 'Use of the internet',
    facts: {
      ...seen,
      definition: 'Share of children who use the internet',
      population: 'Children',
      ageBand: '9-16',
      unit: 'percent',
      comparable: true,
      comparability: 'One questionnaire',
      address: null,
    },
  },
  {
    id: at('observation'),
    kind: 'observation',
    name: 'Use of the internet, Rwanda, 2023',
    facts: {
      ...seen,
      year: '2023',
      ageBand: 'all',
      sex: 'all',
      unit: 'percent',
      value: 57.5,
      n: 1200,
      suppressed: false,
      note: null,
    },
  },
  {
    id: at('resource'),
    kind: 'resource',
    name: 'A guideline',
    facts: {
      ...seen,
      type: 'guideline',
      summary: null,
      audiences: ['parents'],
      licence: null,
      languages: ['en'],
      allLanguages: null,
      date: '2020',
      reach: ['2023: 12000'],
      bdt: null,
      address: null,
    },
  },
  {
    id: at('helpline'),
    kind: 'helpline',
    name: 'A helpline of Rwanda',
    facts: {
      ...seen,
      numbers: ['116'],
      hours: null,
      channels: ['phone'],
      ageGroup: null,
      languages: [],
      status: 'active',
      checked: '2026-11-24',
      address: null,
    },
  },
  {
    id: at('code'),
    kind: 'code',
    name: 'A code',
    facts: { ...seen, date: '2009', scope: 'Networks', monitoring: null, signatoryCount: 18, address: null },
  },
  {
    id: at('solution'),
    kind: 'solution',
    name: 'A filter',
    facts: {
      ...seen,
      type: 'solution',
      summary: 'A filter.',
      evidence: null,
      audiences: ['industry'],
      date: null,
      address: null,
    },
  },
  {
    id: at('liaison'),
    kind: 'liaisonStatement',
    name: 'A liaison statement',
    facts: { ...seen, date: '2026-05-12', purpose: 'information', deadline: null, summary: null, address: null },
  },
  {
    id: at('report'),
    kind: 'quarterlyReport',
    name: 'A quarterly report',
    facts: { ...seen, quarter: '2026-Q1', due: '2026-04-15', received: null, address: null },
  },
  {
    id: at('meeting'),
    kind: 'meeting',
    name: 'A meeting',
    facts: { ...seen, type: 'meeting', start: '2026-01-20', end: null, place: 'Geneva', address: null },
  },
];

const DRAFT = toNodeId('/akn/un/doc/draft/0001/sample');
const [REWORDED, ADDED] = ['a', 'b'].map((label) => toNodeId(`${DRAFT}/!main~recognizing__para_${label}`));

/** A draft of the sample's resolution: it rewords one clause, adds one, and leaves one out. */
const DRAFT_NODES: readonly GraphNode[] = [
  {
    id: DRAFT,
    kind: 'draft',
    name: 'A draft',
    facts: {
      ...{ title: 'A draft', file: 'drafts/sample.txt', example: true, by: null, date: null, source: null },
      ...{ language: 'en', format: 'txt', sha256: 'sample' },
    },
  },
  ...[REWORDED, ADDED].flatMap((id, order): readonly GraphNode[] => {
    const said = { label: String(order + 1), path: `recognizing/${order + 1}`, text: 'that more is done', tail: null };
    return id
      ? [{ id, kind: 'proposal', name: said.path, facts: { draft: DRAFT, role: 'preambular', order, ...said } }]
      : [];
  }),
];

function draftLinks(): readonly GraphEdge[] {
  const [reworded, added] = [REWORDED ?? DRAFT, ADDED ?? DRAFT];
  const said = { ...evidence, document: DRAFT, file: 'drafts/sample.txt', inClause: null };
  const links: readonly (readonly [EdgeKind, NodeId, NodeId, GraphEdge['facts']?])[] = [
    ['WOULD_REVISE', DRAFT, VERSION],
    ['HAS_PROPOSAL', DRAFT, reworded],
    ['HAS_PROPOSAL', DRAFT, added],
    ['WOULD_CONTINUE', reworded, clauseId('recognizing', 1), { change: 'modified', similarity: 0.8 }],
    ['WOULD_DROP', DRAFT, clauseId('recognizing', 2)],
    ['WOULD_CITE', reworded, CITED_VERSION, { resolved: true, name: 'Resolution 179', provisions: [] }],
    ['WOULD_CITE', added, DRAFT, { resolved: false, name: 'Resolution 999', provisions: [] }],
    ['WOULD_RELEASE', reworded, dutyId, { lost: ['Sector Members'] }],
    ['WOULD_REPEAT', added, clauseId('recalling', 2), { match: 'identical', similarity: 1 }],
  ];
  return links.map(([kind, from, to, facts = {}], order) => edge(kind, [from, to], { facts, order, evidence: said }));
}

function recordLinks(): readonly GraphEdge[] {
  const links: readonly (readonly [EdgeKind, NodeId, NodeId])[] = [
    ['MEASURED_BY', at('observation'), at('indicator')],
    ['OBSERVED_IN', at('observation'), COUNTRY],
    ['PART_OF', at('indicator'), at('framework')],
    ['IN_COUNTRY', at('strategy'), COUNTRY],
    ['IN_COUNTRY', at('helpline'), COUNTRY],
    ['LED_BY', at('activity'), BDT],
    ['IMPLEMENTS', at('strategy'), clauseId('invites Member States', 3)],
    ['IMPLEMENTS', at('activity'), dutyId],
    ['PUBLISHED_BY', at('resource'), ITU],
    ['SIGNED_BY', at('code'), ITU],
    ['RELATES_TO', at('solution'), PRACTICE],
    ['SUBMITTED_BY', at('liaison'), BDT],
    ['SUBMITTED_TO', at('liaison'), at('meeting')],
    ['SUBMITTED_TO', PRACTICE, at('meeting')],
    ['IN_REGION', at('report'), REGION],
  ];
  return [
    ...links.map(([kind, from, to]) => edge(kind, [from, to], { evidence: recorded })),
    edge('HAS_PARTICIPANT', [at('meeting'), COUNTRY], { facts: { delegates: 4 }, evidence: recorded }),
  ];
}

/** The sample with one record of each kind of what is done, and a draft. */
export const SAMPLE_WITH_RECORDS: GraphRecords = createRecords({
  nodes: [...SAMPLE.nodes, ...RECORD_NODES, ...DRAFT_NODES],
  edges: [...SAMPLE.edges, ...recordLinks(), ...draftLinks()],
});
