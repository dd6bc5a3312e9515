import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecords } from '#graph/model/records.js';
import type { Store } from '#graph/store/store.js';
import type { App } from '#server/app.js';
import { EXAMPLES } from '#server/examples.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { at, listAt } from '../../support/at.js';
import { ask, createSampleApp } from '../../support/sample-app.js';
import {
  BDT,
  CITED,
  CITED_VERSION,
  clauseId,
  COP,
  COUNTRY,
  edge,
  EVENT,
  evidence,
  ITU,
  OLDER,
  PRACTICE,
  QUESTION,
  SAMPLE,
  sectionId,
  TOPIC,
  UNKNOWN,
  VERSION,
  WIDER_TOPIC,
  WORK,
} from '../../support/sample-graph.js';

let store: Store;
let app: App;

beforeAll(async () => {
  store = await openSampleStore();
  app = await createSampleApp({ store });
});
afterAll(() => store.close());

async function answer(query: string, variables: Record<string, unknown> = {}): Promise<object> {
  const { body } = await ask(app, query, variables);
  expect(body.errors).toBeUndefined();
  return body.data ?? {};
}

/** The query of the README and of GraphiQL's first tab. */
const CLAUSES = `{ instrument(id: "/akn/un/statement/deliberation/itu-wtdc/2010/res-67") {
    title
    currentVersion { id label date
      clauses(first: 100) { totalCount nodes { id label role opener text
        citations { quote resolved target { id name } evidence { quote start end } } } } } } }`;

describe('an instrument', () => {
  it('answers its current version with all clauses in order and what they cite', async () => {
    const data = await answer(CLAUSES);
    const version = at(data, 'instrument.currentVersion');
    expect(at(data, 'instrument.title')).toBe('On child online protection');
    expect(['id', 'label', 'date', 'clauses.totalCount'].map((field) => at(version, field))).toStrictEqual([
      VERSION,
      'Rev. Kigali, 2022',
      '2022',
      54,
    ]);
    const ids = SAMPLE.nodes.flatMap((node) => (node.kind === 'clause' ? [node] : []));
    const inOrder = ids.sort((a, b) => a.facts.order - b.facts.order).map(({ id }) => id);
    expect(listAt(version, 'clauses.nodes', 'id')).toStrictEqual(inOrder);
    const { quote, start, end } = evidence;
    expect(at(version, 'clauses.nodes.0.citations')).toStrictEqual([
      {
        quote,
        resolved: true,
        target: { id: CITED_VERSION, name: 'Plenipotentiary Resolution 179 (Rev. Dubai, 2018)' },
        evidence: { quote, start, end },
      },
      {
        quote,
        resolved: false,
        target: { id: UNKNOWN, name: 'the Geneva Declaration' },
        evidence: { quote, start: 60, end: 93 },
      },
    ]);
  });

  it('costs a handful of questions to the store, however many clauses it has', async () => {
    const { counted, calls } = countCalls(store);
    await ask(await createSampleApp({ store: counted }), CLAUSES);
    expect(calls).toStrictEqual(['nodes', 'edges', 'nodes', 'find', 'edges', 'nodes']);
  });

  it('says what it and its provisions are about, where a register does', async () => {
    const query = 'query ($id: ID!) { instrument(id: $id) { subject provisions { eId subject } } }';
    expect(await answer(query, { id: WORK })).toStrictEqual({ instrument: { subject: null, provisions: [] } });
    expect(await answer(query, { id: CITED })).toStrictEqual({
      instrument: { subject: 'A role', provisions: [{ eId: 'art_2', subject: 'duties: of all' }] },
    });
  });

  it('lists its versions oldest first, undated last, and its neighbours', async () => {
    const query = `query ($id: ID!) { instrument(id: $id) { name type bodyName body { id } number adopted textState resolved
      versions { nodes { label date } } topics { id broader { id } } citedBy { totalCount } } }`;
    expect(await answer(query, { id: WORK })).toStrictEqual({
      instrument: {
        name: 'ITU WTDC Resolution 67',
        type: 'RESOLUTION',
        bodyName: 'ITU WTDC',
        body: { id: ITU },
        number: '67',
        adopted: '2010',
        textState: 'FULL',
        resolved: true,
        versions: {
          nodes: [
            { label: 'Rev. Buenos Aires, 2017', date: '2017' },
            { label: 'Rev. Kigali, 2022', date: '2022' },
            { label: 'draft', date: null },
          ],
        },
        topics: [{ id: TOPIC, broader: { id: WIDER_TOPIC } }],
        citedBy: { totalCount: 0 },
      },
    });
  });

  it('is cited through its versions too', async () => {
    const query = `{ instrument(id: "/akn/un/statement/deliberation/itu-pp/2010/res-179") {
      citedBy(first: 1) { totalCount nodes { quote provisions form anaphoric clause { id } } } } }`;
    expect(await answer(query)).toStrictEqual({
      instrument: {
        citedBy: {
          totalCount: 54,
          nodes: [
            {
              quote: evidence.quote,
              provisions: ['art_34'],
              form: 'numbered-resolution',
              anaphoric: false,
              clause: { id: clauseId('invites Member States', 1) },
            },
          ],
        },
      },
    });
  });

  it.each([
    ['{ types: [RESOLUTION] }', ['ITU WTDC Resolution 67', 'Plenipotentiary Resolution 179']],
    ['{ resolved: false }', ['the Geneva Declaration']],
    ['{ textStates: [FULL] }', ['ITU WTDC Resolution 67']],
    ['{ bodies: ["ITU PP", "ITU WTDC"], textStates: [NONE] }', ['Plenipotentiary Resolution 179']],
    ['{ types: [] }', []],
  ])('is found by %s', async (filter, names) => {
    expect(await answer(`{ instruments(filter: ${filter}) { nodes { name } } }`)).toStrictEqual({
      instruments: { nodes: names.map((name) => ({ name })) },
    });
  });

  it('is null where the id names nothing or something else', async () => {
    expect(
      await answer(`{ none: instrument(id: "/ontology/x/y") { id } actor: instrument(id: "${BDT}") { id } }`),
    ).toStrictEqual({
      none: null,
      actor: null,
    });
  });
});

describe('a list', () => {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    instruments(first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { name } edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const names = ['ITU WTDC Resolution 67', 'Plenipotentiary Resolution 179', 'the Geneva Declaration'];

  const read = async (args: Record<string, unknown>): Promise<unknown> => at(await answer(query, args), 'instruments');

  it('is read page by page from either end', async () => {
    const first = await read({ first: 2 });
    const second = await read({ first: 2, after: at(first, 'pageInfo.endCursor') });
    const back = await read({ last: 2, before: at(second, 'pageInfo.startCursor') });
    const last = await read({ last: 1 });
    const pages = [first, second, back, last];
    expect(pages.map((page) => listAt(page, 'nodes', 'name'))).toStrictEqual([
      names.slice(0, 2),
      names.slice(2),
      names.slice(0, 2),
      names.slice(2),
    ]);
    const sides = ['pageInfo.hasPreviousPage', 'pageInfo.hasNextPage'];
    expect(pages.map((page) => sides.map((side) => at(page, side)))).toStrictEqual([
      [false, true],
      [true, false],
      [false, true],
      [true, false],
    ]);
    expect(at(back, 'edges')).toStrictEqual(at(first, 'edges'));
  });
});

describe('a version', () => {
  it('answers its words, parts, predecessor and who adopted it', async () => {
    const query = `query ($id: ID!) { version(id: $id) { title text coverage format instrument { id } supersedes { id supersededBy { id } }
      adoptedBy { ... on Event { id } } sections { heading role } clauses(role: OPERATIVE, last: 1) { totalCount nodes { id } } } }`;
    expect(await answer(query, { id: VERSION })).toStrictEqual({
      version: {
        title: 'On child online protection',
        text: 'recognizing\n1) clause 1',
        coverage: 1,
        format: 'TXT',
        instrument: { id: WORK },
        supersedes: { id: OLDER, supersededBy: { id: VERSION } },
        adoptedBy: { id: EVENT },
        sections: [
          { heading: 'recognizing', role: 'PREAMBULAR' },
          { heading: 'recalling', role: 'PREAMBULAR' },
          { heading: 'taking into account', role: 'PREAMBULAR' },
          { heading: 'resolves', role: 'OPERATIVE' },
          { heading: 'invites Member States', role: 'OPERATIVE' },
        ],
        clauses: { totalCount: 22, nodes: [{ id: clauseId('invites Member States', 8) }] },
      },
    });
  });

  it('has no words where the collection holds none', async () => {
    expect(
      await answer(`{ version(id: "${OLDER}") { text textState supersededBy { id } clauses { totalCount } } }`),
    ).toStrictEqual({
      version: { text: null, textState: 'NONE', supersededBy: { id: VERSION }, clauses: { totalCount: 0 } },
    });
  });

  it('costs one question for the clauses of any number of versions', async () => {
    const { counted, calls } = countCalls(store);
    const all = `{ instruments { nodes { versions { nodes { clauses(first: 2) { nodes { citations { id } } } } } } } }`;
    await ask(await createSampleApp({ store: counted }), all);
    expect(calls).toStrictEqual(['find', 'edges', 'nodes', 'find', 'edges']);
  });
});

describe('a clause', () => {
  const fields = `path label rawLabel line span { start end } version { id } section { id heading } parent { id } children { id } addressees { id }`;

  it('answers its place when it is nested', async () => {
    const id = clauseId('invites Member States', 8);
    expect(await answer(`{ clause(id: "${id}") { ${fields} } }`)).toStrictEqual({
      clause: {
        path: 'invites Member States/8',
        label: '8',
        rawLabel: '8)',
        line: 8,
        span: { start: 7, end: 8 },
        version: { id: VERSION },
        section: { id: sectionId('invites Member States'), heading: 'invites Member States' },
        parent: { id: clauseId('invites Member States', 7) },
        children: [],
        addressees: [{ id: BDT }],
      },
    });
  });

  it('answers whom its words name, what they ask and who answers it', async () => {
    const query = `{ asks: clause(id: "${clauseId('resolves', 1)}") { mentions { quote target { id } }
        duties { modality action object addressees { id } clause { path } evidence { file line rule confidence inClause { start } document { id } } } }
      answered: clause(id: "${clauseId('invites Member States', 3)}") { implementedBy { totalCount nodes { by { id } evidence { confidence source } } } } }`;
    expect(await answer(query)).toStrictEqual({
      asks: {
        mentions: [{ quote: evidence.quote, target: { id: BDT } }],
        duties: [
          {
            modality: 'INSTRUCT',
            action: 'continue',
            object: 'its work',
            addressees: [{ id: BDT }],
            clause: { path: 'resolves/1' },
            evidence: {
              file: 'resolutions/sample.txt',
              line: 3,
              rule: 'numbered-resolution',
              confidence: 'STATED',
              inClause: { start: 10 },
              document: { id: VERSION },
            },
          },
        ],
      },
      answered: {
        implementedBy: {
          totalCount: 1,
          nodes: [{ by: { id: PRACTICE }, evidence: { confidence: 'CURATED', source: 'https://example.org/source' } }],
        },
      },
    });
  });

  it('stands right below its heading or below another clause', async () => {
    const query = `{ node(id: "${sectionId('invites Member States')}") { ... on Section { addressees { id } sections { id } clauses(last: 1) { totalCount nodes { label children { label } } } } } }`;
    expect(await answer(query)).toStrictEqual({
      node: {
        addressees: [],
        sections: [],
        clauses: { totalCount: 7, nodes: [{ label: '7', children: [{ label: '8' }] }] },
      },
    });
  });
});

describe('what surrounds the texts', () => {
  it('answers actors with what they are part of, lead, join and submit', async () => {
    const query = `{ actors { nodes { id type address partOf { id } parts { nodes { id } } leads { nodes { id } } partnerIn { nodes { id } } submitted { nodes { id } } duties { nodes { action } }
      mentionedIn(first: 1) { totalCount nodes { quote clause { id } } } } } }`;
    expect(await answer(query)).toStrictEqual({
      actors: {
        nodes: [
          {
            id: ITU,
            type: 'ORGANIZATION',
            address: 'https://www.itu.int/',
            partOf: null,
            parts: { nodes: [{ id: BDT }] },
            leads: { nodes: [{ id: COP }] },
            partnerIn: { nodes: [] },
            submitted: { nodes: [] },
            duties: { nodes: [] },
            mentionedIn: { totalCount: 0, nodes: [] },
          },
          {
            id: BDT,
            type: 'ORGAN',
            address: null,
            partOf: { id: ITU },
            parts: { nodes: [] },
            leads: { nodes: [] },
            partnerIn: { nodes: [{ id: COP }] },
            submitted: { nodes: [{ id: PRACTICE }] },
            duties: { nodes: [{ action: 'continue' }] },
            mentionedIn: {
              totalCount: 5,
              nodes: [{ quote: evidence.quote, clause: { id: clauseId('invites Member States', 1) } }],
            },
          },
        ],
      },
    });
  });

  it('answers initiatives, practices, topics, countries, regions, events and questions', async () => {
    const query = `{ initiatives { nodes { scope lead { id } partners { id } regions { code countries { nodes { id } } initiatives { nodes { id } } } } }
      practices(filter: { themes: [TECHNICAL], example: true }) { nodes { status themes example submitter submittedBy { id } country { alpha3 region { code } practices { nodes { id } } } implements { clause { path } } } }
      topics { nodes { name definition narrower { nodes { id } } instruments { nodes { id } } } }
      event: node(id: "${EVENT}") { ... on Event { place partOf { id } mentionedIn { totalCount } } }
      question: node(id: "${QUESTION}") { ... on Question { number group partOf { id } citedBy { nodes { anaphoric clause { path } } } } } }`;
    expect(await answer(query)).toStrictEqual({
      initiatives: {
        nodes: [
          {
            scope: 'INTERNATIONAL',
            lead: { id: ITU },
            partners: [{ id: BDT }],
            regions: [{ code: 'AFR', countries: { nodes: [{ id: COUNTRY }] }, initiatives: { nodes: [{ id: COP }] } }],
          },
        ],
      },
      practices: {
        nodes: [
          {
            status: 'UNDER_REVIEW',
            themes: ['TECHNICAL'],
            example: true,
            submitter: 'Ministry',
            submittedBy: { id: BDT },
            country: { alpha3: 'RWA', region: { code: 'AFR' }, practices: { nodes: [{ id: PRACTICE }] } },
            implements: [{ clause: { path: 'invites Member States/3' } }],
          },
        ],
      },
      topics: {
        nodes: [
          {
            name: 'Rights',
            definition: 'What everyone has.',
            narrower: { nodes: [{ id: TOPIC }] },
            instruments: { nodes: [] },
          },
          { name: 'Safety', definition: null, narrower: { nodes: [] }, instruments: { nodes: [{ id: WORK }] } },
        ],
      },
      event: { place: 'Kigali', partOf: { id: ITU }, mentionedIn: { totalCount: 0 } },
      question: {
        number: '3/2',
        group: 'Study Group 2',
        partOf: { id: ITU },
        citedBy: { nodes: [{ anaphoric: true, clause: { path: 'recalling/15' } }] },
      },
    });
  });

  it('answers several things by their ids in the order asked', async () => {
    expect(await answer(`{ nodes(ids: ["${BDT}", "/ontology/x/y", "${WORK}"]) { __typename id } }`)).toStrictEqual({
      nodes: [{ __typename: 'Actor', id: BDT }, null, { __typename: 'Instrument', id: WORK }],
    });
  });

  it('gives every kind of node a type', async () => {
    const ids = SAMPLE.nodes.map(({ id }) => id);
    const data = await answer('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Named { name } } }', {
      ids,
    });
    const types = new Set(listAt(data, 'nodes', '__typename').map((name) => String(name).toLowerCase()));
    expect(types).toStrictEqual(new Set(SAMPLE.nodes.map(({ kind }) => kind)));
  });

  it('counts the collection', async () => {
    expect(await answer('{ collection { documents instruments clauses citations unresolved } }')).toStrictEqual({
      collection: { documents: 1, instruments: 3, clauses: 54, citations: 60, unresolved: 5 },
    });
  });
});

describe('lists', () => {
  const idsOf = async (field: string): Promise<readonly unknown[]> =>
    listAt(at(await answer(`{ list: ${field} { nodes { id } } }`), 'list'), 'nodes', 'id');
  const DUTY = `${clauseId('resolves', 1)}__duty-continue`;

  it.each([
    [`duties(filter: { modalities: [INSTRUCT], addressees: ["${BDT}"], topics: ["${TOPIC}"] })`, [DUTY]],
    [`duties(filter: { within: ["${VERSION}"] })`, [DUTY]],
    [`duties(filter: { within: ["${OLDER}"] })`, []],
    [`duties(filter: { cadences: [ANNUAL] })`, []],
    [`duties(filter: { topics: ["${WIDER_TOPIC}"], within: ["${WORK}"] })`, []],
    [
      `clauses(filter: { citing: ["${UNKNOWN}"], roles: [OPERATIVE], within: ["${WORK}"] }, orderBy: { field: ORDER, direction: DESC })`,
      [clauseId('invites Member States', 1), clauseId('resolves', 1)],
    ],
    [
      `clauses(filter: { naming: ["${BDT}"], topics: ["${TOPIC}"] }, orderBy: { field: ORDER }, first: 2)`,
      [clauseId('recognizing', 1), clauseId('recalling', 1)],
    ],
    [`clauses(filter: { addressees: ["${ITU}"] })`, []],
    [`versions(filter: { instruments: ["${WORK}"] }, orderBy: { field: DATE }, first: 2)`, [OLDER, VERSION]],
    [`versions(filter: { textStates: [FULL] })`, [VERSION]],
    [`instruments(filter: { topics: ["${TOPIC}"] })`, [WORK]],
    [`instruments(orderBy: { field: ADOPTED, direction: DESC }, last: 1)`, [UNKNOWN]],
    [`practices(filter: { countries: ["${COUNTRY}"] }, orderBy: { field: DATE })`, [PRACTICE]],
    [`practices(filter: { topics: ["${TOPIC}"] })`, []],
    [`countries(filter: { groups: [LDC], regions: ["/ontology/region/afr"] })`, [COUNTRY]],
    [`events(filter: { types: [CONFERENCE] })`, [EVENT]],
    [`actors(orderBy: { field: TYPE, direction: DESC })`, [ITU, BDT]],
  ])('%s are as asked', async (field, ids) => {
    expect(await idsOf(field)).toStrictEqual(ids);
  });

  it('follow citations in both directions', async () => {
    const query = `{ version(id: "${VERSION}") { citations(first: 2) { totalCount nodes { clause { id } version { id } } } duties { nodes { id } } }
      cited: version(id: "${CITED_VERSION}") { citedBy(last: 1) { totalCount nodes { clause { path } target { id citedBy { totalCount } } } } }
      instrument(id: "${WORK}") { citations { totalCount } } }`;
    const data = await answer(query);
    expect(at(data, 'version.citations.totalCount')).toBe(60);
    expect(at(data, 'version.citations.nodes.0.version.id')).toBe(VERSION);
    expect(at(data, 'version.duties')).toStrictEqual({ nodes: [{ id: DUTY }] });
    expect(at(data, 'instrument.citations.totalCount')).toBe(60);
    expect(at(data, 'cited.citedBy')).toStrictEqual({
      totalCount: 54,
      nodes: [
        { clause: { path: 'taking into account/9' }, target: { id: CITED_VERSION, citedBy: { totalCount: 54 } } },
      ],
    });
  });

  it('answer a citation that stands before the first clause, with its version', async () => {
    const bare = edge('CITES', [VERSION, UNKNOWN], { facts: { provisions: [], resolved: false }, evidence });
    const titled = await openSampleStore(createRecords({ ...SAMPLE, edges: [...SAMPLE.edges, bare] }));
    const query = `{ instrument(id: "${UNKNOWN}") { citedBy(first: 1) { nodes { clause { id } version { id } } } } }`;
    const { body } = await ask(await createSampleApp({ store: titled }), query);
    expect(body).toStrictEqual({
      data: { instrument: { citedBy: { nodes: [{ clause: null, version: { id: VERSION } }] } } },
    });
    await titled.close();
  });
});

describe('search', () => {
  it('says how hits divide, and what it took a misspelt word for', async () => {
    const query = `{ search(query: "helplnies \\"and child\\"", filter: { years: [2022], topics: ["${TOPIC}"] }, last: 1) {
      totalCount corrections { word instead } facets { kinds { kind count } bodies { body count } years { year count } topics { topic { name } count } roles { role count } addressees { addressee { name } count } }
      pageInfo { hasNextPage hasPreviousPage } nodes { snippet { text marks { start end } } } } }`;
    const found = at(await answer(query), 'search');
    expect(found).toMatchObject({
      totalCount: 54,
      corrections: [{ word: 'helplnies', instead: ['helplines'] }],
      facets: {
        kinds: [{ kind: 'CLAUSE', count: 54 }],
        bodies: [{ body: 'ITU WTDC', count: 54 }],
        years: [{ year: 2022, count: 54 }],
        topics: [{ topic: { name: 'Safety' }, count: 54 }],
        roles: [
          { role: 'PREAMBULAR', count: 32 },
          { role: 'OPERATIVE', count: 22 },
        ],
        addressees: [{ addressee: { name: 'Telecommunication Development Bureau' }, count: 54 }],
      },
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const text = String(at(found, 'nodes.0.snippet.text'));
    const marks = listAt(at(found, 'nodes.0.snippet'), 'marks');
    expect(marks.map((mark) => text.slice(Number(at(mark, 'start')), Number(at(mark, 'end')))).join(' ')).toBe(
      'and child helplines',
    );
  });

  it('finds by words and shows them', async () => {
    const query = `{ search(query: "helpl", filter: { kinds: [PRACTICE, CLAUSE] }, first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { kind node { name } } } }`;
    expect(await answer(query)).toStrictEqual({
      search: {
        totalCount: 55,
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
        nodes: [
          { kind: 'PRACTICE', node: { name: 'A helpline' } },
          { kind: 'CLAUSE', node: { name: 'invites Member States/1' } },
        ],
      },
    });
  });

  it('marks what it found, never as markup', async () => {
    const query = `{ search(query: "child helplines", filter: { kinds: [CLAUSE] }, first: 1) { nodes { snippet { text marks { start end } } } } }`;
    const snippet = at(await answer(query), 'search.nodes.0.snippet');
    const text = String(at(snippet, 'text'));
    const marked = listAt(snippet, 'marks').map((mark) =>
      text.slice(Number(at(mark, 'start')), Number(at(mark, 'end'))),
    );
    expect(marked.join(' ').toLowerCase()).toBe('child helplines');
    expect(text).not.toMatch(/[<>]/);
  });

  it('goes on after a cursor', async () => {
    const query = `query ($after: String) { search(query: "helplines", filter: { kinds: [CLAUSE] }, first: 50, after: $after) { nodes { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const first = at(await answer(query), 'search');
    const second = at(await answer(query, { after: at(first, 'pageInfo.endCursor') }), 'search');
    expect(at(first, 'pageInfo.hasNextPage')).toBe(true);
    expect([at(second, 'pageInfo.hasPreviousPage'), at(second, 'pageInfo.hasNextPage')]).toStrictEqual([true, false]);
    const ids = [first, second].flatMap((page) => listAt(page, 'nodes', 'node.id'));
    expect(new Set(ids).size).toBe(54);
  });
});

describe('a neighbourhood', () => {
  const around = async (args: string, fields: string): Promise<unknown> =>
    at(await answer(`{ neighbourhood(${args}) { ${fields} } }`), 'neighbourhood');

  it('brings nodes with labels, and the edges between them with their words', async () => {
    const fields = `nodes { id kind depth label detail node { __typename } } edges { kind from to quote evidence { file } } cut { by at }`;
    const found = await around(`id: "${PRACTICE}", depth: 1`, fields);
    expect(at(found, 'nodes.0')).toStrictEqual({
      id: PRACTICE,
      kind: 'PRACTICE',
      depth: 0,
      label: 'A helpline',
      detail: 'A number to call.',
      node: { __typename: 'Practice' },
    });
    expect(listAt(found, 'nodes', 'label')).toStrictEqual([
      'A helpline',
      '3)',
      'Rwanda',
      'Telecommunication Development Bureau',
    ]);
    expect(listAt(found, 'edges', 'kind')).toStrictEqual(['IMPLEMENTS', 'IN_COUNTRY', 'SUBMITTED_BY']);
    expect(listAt(found, 'edges', 'quote')).toStrictEqual([evidence.quote, evidence.quote, evidence.quote]);
    expect(at(found, 'cut.by')).toBe('DEPTH');
  });

  it('says when it was cut by size and what to do', async () => {
    const found = await around(`id: "${VERSION}", depth: 3, limit: 10`, 'nodes { id } cut { by at message }');
    expect(listAt(found, 'nodes')).toHaveLength(10);
    expect(at(found, 'cut.by')).toBe('SIZE');
    expect(at(found, 'cut.message')).toMatch(/^There is more: cut at 10 nodes, and \d+ of them have connections/);
  });

  it('leaves out the raw words and notes, and is whole where nothing is cut', async () => {
    const found = await around(`id: "${WORK}", depth: 6, limit: 1000`, 'nodes { kind } cut { by }');
    expect(at(found, 'cut')).toBeNull();
    expect(listAt(found, 'nodes')).toHaveLength(SAMPLE.nodes.length - 2);
  });
});

describe('the examples of GraphiQL', () => {
  it.each(EXAMPLES.map(({ title, query }) => [title, query]))('%s', async (_, query) => {
    expect(Object.values(await answer(query))).not.toContain(null);
  });
});

/** The same store, and what it was asked in turn. */
function countCalls(asked: Store): { readonly counted: Store; readonly calls: readonly string[] } {
  const calls: string[] = [];
  const note = (name: string): void => void calls.push(name);
  const counted: Store = {
    ...asked,
    nodes: (ids) => (note('nodes'), asked.nodes(ids)),
    edges: (query) => (note('edges'), asked.edges(query)),
    find: (query) => (note('find'), asked.find(query)),
    until: () => counted,
  };
  return { counted, calls };
}
