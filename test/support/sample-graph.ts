import { edgeId, toNodeId, type NodeId } from '#graph/model/ids.js';
import type { EdgeKind, GraphEdge } from '#graph/model/edges.js';
import type { Evidence } from '#graph/model/evidence.js';
import type { GraphNode } from '#graph/model/nodes.js';
import { createRecords, type GraphRecords } from '#graph/model/records.js';

/** A graph made by hand in the shape of the real one: a resolution of 54 clauses, what they cite and name, and around them one of each kind. */
export const WORK = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-67');
export const VERSION = toNodeId(`${WORK}/eng@2022`);
export const OLDER = toNodeId(`${WORK}/eng@2017`);
export const UNDATED = toNodeId(`${WORK}/eng@0001`);
export const TEXT = toNodeId('/ontology/text/sample');
export const NOTE = toNodeId(`${VERSION}/!main~authorialNote_1`);
export const CITED = toNodeId('/akn/un/statement/deliberation/itu-pp/2010/res-179');
export const CITED_VERSION = toNodeId(`${CITED}/eng@2018`);
export const UNKNOWN = toNodeId('/akn/un/statement/unresolved/1924/geneva-declaration');
export const BDT = toNodeId('/ontology/organization/bdt');
export const ITU = toNodeId('/ontology/organization/itu');
export const COP = toNodeId('/ontology/initiative/cop');
export const PRACTICE = toNodeId('/ontology/practice/example');
export const TOPIC = toNodeId('/ontology/concept/safety');
export const WIDER_TOPIC = toNodeId('/ontology/concept/rights');
export const EVENT = toNodeId('/ontology/event/wtdc-2022');
export const QUESTION = toNodeId('/ontology/question/3-2');
export const COUNTRY = toNodeId('/ontology/country/rwa');
export const REGION = toNodeId('/ontology/region/afr');

const SECTIONS = [
  { heading: 'recognizing', role: 'preambular', count: 4 },
  { heading: 'recalling', role: 'preambular', count: 15 },
  { heading: 'taking into account', role: 'preambular', count: 13 },
  { heading: 'resolves', role: 'operative', count: 14 },
  { heading: 'invites Member States', role: 'operative', count: 8 },
] as const;

export const sectionId = (heading: string): NodeId => toNodeId(`${VERSION}/!main~${heading.replaceAll(' ', '-')}`);
export const clauseId = (heading: string, number: number): NodeId =>
  toNodeId(`${VERSION}/!main~${heading.replaceAll(' ', '-')}__para_${number}`);

/** The words of clause 1 of every section; nested clause 8 of "invites Member States" stands below clause 7. */
const QUOTE = 'Resolution 179 (Rev. Dubai, 2018)';

const curated = { file: 'registers/sample.yaml', sources: ['https://example.org/source'] } as const;

export const evidence: Evidence = {
  document: VERSION,
  file: 'resolutions/sample.txt',
  line: 3,
  start: 10,
  end: 10 + QUOTE.length,
  quote: QUOTE,
  inClause: { start: 10, end: 10 + QUOTE.length },
  rule: 'numbered-resolution',
  confidence: 'stated',
  source: null,
};

/** An edge of the sample; more of it where the kind carries more. */
export function edge(kind: EdgeKind, [from, to]: readonly [NodeId, NodeId], rest: Partial<GraphEdge> = {}): GraphEdge {
  return { id: edgeId(kind, [from, to]), kind, from, to, order: 0, facts: {}, evidence: null, ...rest };
}

function sections(): readonly GraphNode[] {
  return SECTIONS.map(({ heading, role }, order) => ({
    id: sectionId(heading),
    kind: 'section',
    name: heading,
    facts: { version: VERSION, heading, role, opener: heading, order: order * 100, start: 0, end: 0 },
  }));
}

function clauses(): readonly GraphNode[] {
  return SECTIONS.flatMap(({ heading, role, count }, section) =>
    Array.from({ length: count }, (_, i): GraphNode => {
      const label = String(i + 1);
      const path = `${heading}/${label}`;
      const text = `clause ${label} notes ${QUOTE} and child helplines`;
      const place = { path, role, opener: heading, tail: null, start: i, end: i + 1, line: i + 1 } as const;
      const facts = {
        version: VERSION,
        label,
        rawLabel: `${label})`,
        text,
        addressees: [BDT],
        order: section * 100 + i + 1,
      };
      return { id: clauseId(heading, i + 1), kind: 'clause', name: path, facts: { ...place, ...facts } };
    }),
  );
}

/** Every clause cites the version of Resolution 179; the first of each section also what nobody knows, and names the BDT. */
function clauseEdges(): readonly GraphEdge[] {
  return SECTIONS.flatMap(({ heading, count }) =>
    Array.from({ length: count }, (_, i) => clauseEdgesOf(heading, i + 1)).flat(),
  );
}

function clauseEdgesOf(heading: string, number: number): readonly GraphEdge[] {
  const id = clauseId(heading, number);
  const isNested = heading === 'invites Member States' && number === 8;
  const above = isNested ? clauseId(heading, 7) : sectionId(heading);
  const facts = { provisions: ['art_34'], anaphoric: false, form: 'numbered-resolution', revision: null };
  const always = [
    edge('HAS_CLAUSE', [above, id], { order: number }),
    edge('CITES', [id, CITED_VERSION], { facts: { ...facts, resolved: true }, evidence }),
  ];
  if (number > 1) return always;
  const later = { ...evidence, start: 60, end: 60 + QUOTE.length };
  return [
    ...always,
    edge('CITES', [id, UNKNOWN], { facts: { ...facts, resolved: false }, evidence: later }),
    edge('MENTIONS', [id, BDT], { evidence }),
  ];
}

const instrumentFacts = { ...curated, adopted: '2010', address: null, aliases: [], type: 'resolution' } as const;
const versionFacts = { ...curated, language: 'en', licence: null, address: null } as const;
const unread = { text: 'none', format: null, sha256: null, coverage: null } as const;

const things: readonly GraphNode[] = [
  {
    id: WORK,
    kind: 'instrument',
    name: 'ITU WTDC Resolution 67',
    facts: {
      ...instrumentFacts,
      title: 'On child online protection',
      body: 'ITU WTDC',
      number: '67',
      text: 'full',
      resolved: true,
    },
  },
  {
    id: CITED,
    kind: 'instrument',
    name: 'Plenipotentiary Resolution 179',
    facts: {
      ...instrumentFacts,
      title: 'Its role',
      body: 'ITU PP',
      number: '179',
      text: 'none',
      resolved: true,
      subject: 'A role',
      provisions: ['art_2: duties: of all'],
    },
  },
  {
    id: UNKNOWN,
    kind: 'instrument',
    name: 'the Geneva Declaration',
    facts: {
      ...instrumentFacts,
      file: null,
      sources: [],
      adopted: null,
      title: 'the Geneva Declaration',
      type: 'declaration',
      body: null,
      number: null,
      text: 'none',
      resolved: false,
    },
  },
  {
    id: VERSION,
    kind: 'version',
    name: 'ITU WTDC Resolution 67 (Rev. Kigali, 2022)',
    facts: {
      ...versionFacts,
      label: 'Rev. Kigali, 2022',
      title: 'On child online protection',
      date: '2022',
      text: 'full',
      format: 'txt',
      sha256: 'ab',
      coverage: 1,
    },
  },
  {
    id: OLDER,
    kind: 'version',
    name: 'ITU WTDC Resolution 67 (Rev. Buenos Aires, 2017)',
    facts: {
      ...versionFacts,
      ...unread,
      label: 'Rev. Buenos Aires, 2017',
      title: 'On child online protection',
      date: '2017',
    },
  },
  {
    id: UNDATED,
    kind: 'version',
    name: 'ITU WTDC Resolution 67 (draft)',
    facts: { ...versionFacts, ...unread, label: 'draft', title: 'On child online protection', date: null },
  },
  {
    id: CITED_VERSION,
    kind: 'version',
    name: 'Plenipotentiary Resolution 179 (Rev. Dubai, 2018)',
    facts: { ...versionFacts, ...unread, label: 'Rev. Dubai, 2018', title: 'Its role', date: '2018' },
  },
  {
    id: NOTE,
    kind: 'note',
    name: 'note 1',
    facts: {
      ...{ version: VERSION, marker: '1', text: 'As the annex says.', order: 0 },
      ...{ clause: clauseId('recognizing', 1), markStart: 8, markEnd: 8 },
    },
  },
  { id: TEXT, kind: 'text', name: 'resolutions/sample.txt', facts: { content: 'recognizing\n1) clause 1' } },
  {
    id: BDT,
    kind: 'actor',
    name: 'Telecommunication Development Bureau',
    facts: { ...curated, type: 'organ', aliases: ['BDT'], address: null, resolved: true },
  },
  {
    id: ITU,
    kind: 'actor',
    name: 'International Telecommunication Union',
    facts: { ...curated, type: 'organization', aliases: ['ITU'], address: 'https://www.itu.int/', resolved: true },
  },
  {
    id: COP,
    kind: 'initiative',
    name: 'Child Online Protection',
    facts: {
      ...curated,
      type: 'programme',
      scope: 'international',
      summary: 'A programme.',
      start: null,
      end: null,
      address: null,
      aliases: ['COP'],
    },
  },
  {
    id: PRACTICE,
    kind: 'practice',
    name: 'A helpline',
    facts: {
      ...curated,
      summary: 'A number to call.',
      text: 'A number to call. It is free.',
      submitter: 'Ministry',
      date: '2024-03-01',
      status: 'under-review',
      history: [],
      seen: '2026-11-24',
      audiences: ['parents'],
      themes: ['technical'],
      languages: ['en'],
      example: true,
    },
  },
  { id: TOPIC, kind: 'topic', name: 'Safety', facts: { ...curated, definition: null, aliases: [] } },
  {
    id: WIDER_TOPIC,
    kind: 'topic',
    name: 'Rights',
    facts: { ...curated, definition: 'What everyone has.', aliases: [] },
  },
  {
    id: EVENT,
    kind: 'event',
    name: 'Conference (Kigali, 2022)',
    facts: { ...curated, type: 'conference', place: 'Kigali', start: '2022', end: null },
  },
  {
    id: QUESTION,
    kind: 'question',
    name: 'Question 3/2',
    facts: { ...curated, number: '3/2', title: 'A question', group: 'Study Group 2', period: null },
  },
  {
    id: COUNTRY,
    kind: 'country',
    name: 'Rwanda',
    facts: { ...curated, alpha2: 'RW', alpha3: 'RWA', m49: '646', groups: ['LDC'] },
  },
  { id: REGION, kind: 'region', name: 'Africa', facts: { ...curated, code: 'AFR' } },
];

export const dutyId = toNodeId(`${clauseId('resolves', 1)}__duty-continue`);
const duty: GraphNode = {
  id: dutyId,
  kind: 'duty',
  name: 'instruct BDT: continue its work',
  facts: {
    modality: 'instruct',
    action: 'continue',
    object: 'its work',
    implicitAddressee: false,
    cadence: null,
    deadline: null,
    proviso: null,
  },
};

export const recorded: Evidence = {
  ...evidence,
  document: null,
  file: 'registers/sample.yaml',
  inClause: null,
  rule: 'register',
  confidence: 'curated',
  source: 'https://example.org/source',
};

const links: readonly GraphEdge[] = [
  edge('HAS_VERSION', [WORK, VERSION], { order: 0 }),
  edge('HAS_VERSION', [WORK, OLDER], { order: 1 }),
  edge('HAS_VERSION', [WORK, UNDATED], { order: 2 }),
  edge('HAS_VERSION', [CITED, CITED_VERSION]),
  edge('SUPERSEDES', [VERSION, OLDER], { evidence: recorded }),
  edge('HAS_TEXT', [VERSION, TEXT]),
  edge('HAS_NOTE', [VERSION, NOTE], { evidence: { ...evidence, inClause: null } }),
  ...SECTIONS.map(({ heading }, order) => edge('HAS_SECTION', [VERSION, sectionId(heading)], { order })),
  edge('ADDRESSED_TO', [sectionId('resolves'), BDT], { evidence }),
  edge('ADOPTED_BY', [WORK, ITU], { evidence: recorded }),
  edge('ADOPTED_BY', [VERSION, EVENT], { evidence: recorded }),
  edge('ABOUT', [WORK, TOPIC], { evidence: recorded }),
  edge('PART_OF', [TOPIC, WIDER_TOPIC], { evidence: recorded }),
  edge('PART_OF', [BDT, ITU], { evidence: recorded }),
  edge('PART_OF', [EVENT, ITU], { evidence: recorded }),
  edge('PART_OF', [QUESTION, ITU], { evidence: recorded }),
  edge('LED_BY', [COP, ITU], { evidence: recorded }),
  edge('PARTNERS_WITH', [COP, BDT], { evidence: recorded }),
  edge('IN_REGION', [COP, REGION], { evidence: recorded }),
  edge('IN_REGION', [COUNTRY, REGION], { evidence: recorded }),
  edge('IN_COUNTRY', [PRACTICE, COUNTRY], { evidence: recorded }),
  edge('SUBMITTED_BY', [PRACTICE, BDT], { evidence: recorded }),
  edge('IMPLEMENTS', [PRACTICE, clauseId('invites Member States', 3)], {
    evidence: { ...recorded, document: PRACTICE },
  }),
  edge('CITES', [clauseId('recalling', 15), QUESTION], {
    facts: { provisions: [], anaphoric: true, form: 'question', resolved: true },
    evidence,
  }),
  edge('IMPOSES', [clauseId('resolves', 1), dutyId], { evidence }),
  edge('ADDRESSED_TO', [dutyId, BDT], { evidence }),
];

/** The whole sample as records. */
export const SAMPLE: GraphRecords = createRecords({
  nodes: [...things, duty, ...sections(), ...clauses()],
  edges: [...links, ...clauseEdges()],
});
