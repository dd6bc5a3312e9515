import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '#server/app.js';
import { at, listAt } from '../../support/at.js';
import { openFixtureStore } from '../../support/open-fixture-store.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { ask, createSampleApp } from '../../support/sample-app.js';
import { WORK } from '../../support/sample-graph.js';
import { SAMPLE_WITH_RECORDS } from '../../support/sample-with-records.js';

let app: App;
beforeAll(async () => {
  app = await createSampleApp({ store: await openFixtureStore('questions') });
});

/** What is answered; throws what is wrong. */
async function answer(query: string): Promise<unknown> {
  const { body } = await ask(app, query);
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join('; '));
  return body.data;
}

describe('crosswalk', () => {
  it('is paged by country, narrowed by group and region, with the words that decide', async () => {
    const data = await answer(`{ crosswalk(filter: { groups: [SIDS] }) { totalCount nodes {
      country { name groups } region { name }
      cells(capabilities: [HELPLINE, STRATEGY]) { capability answer stage status decidedBy { record { name } evidence { file quote } } records { totalCount nodes { record { id } } } }
    } } }`);
    const file = 'registers/crosswalk.yaml';
    const quote = '/ontology/country/xb';
    expect(data).toStrictEqual({
      crosswalk: {
        totalCount: 1,
        nodes: [
          {
            country: { name: 'Xenia', groups: ['SIDS'] },
            region: { name: 'South' },
            cells: [
              {
                capability: 'STRATEGY',
                answer: 'NO',
                stage: 'NONE_KNOWN',
                status: null,
                decidedBy: { record: { name: 'Search in Xenia' }, evidence: { file, quote } },
                records: { totalCount: 1, nodes: [{ record: { id: '/ontology/strategy/xb-1' } }] },
              },
              {
                capability: 'HELPLINE',
                answer: 'NO',
                stage: null,
                status: 'INACTIVE',
                decidedBy: { record: { name: 'Line of Xenia' }, evidence: { file, quote } },
                records: { totalCount: 1, nodes: [{ record: { id: '/ontology/helpline/xb-1' } }] },
              },
            ],
          },
        ],
      },
    });
  });

  it('goes on where a page ended', async () => {
    const page = (after: string) =>
      answer(
        `{ crosswalk(first: 2 ${after}) { nodes { country { name } } edges { node { country { id } } } pageInfo { endCursor hasNextPage } } }`,
      );
    const first = await page('');
    const cursor = at(first, 'crosswalk.pageInfo.endCursor');
    const second = await page(`after: ${JSON.stringify(cursor)}`);
    expect(listAt(first, 'crosswalk.nodes', 'country.name')).toStrictEqual(['Xanadu', 'Xenia']);
    expect(listAt(second, 'crosswalk.nodes', 'country.name')).toStrictEqual(['Xyst', 'Xzone']);
    expect(at(second, 'crosswalk.pageInfo.hasNextPage')).toBe(false);
  });
});

describe('quarterBoard', () => {
  it('has the report, its link and its words', async () => {
    const data = await answer(`{ quarterBoard(asOf: "2026-05-01", from: "2025-Q4", to: "2025-Q4") {
      asOf quarters rows { region { name } office { name } cells { quarter state report { due received address } evidence { file quote } } } } }`);
    expect(at(data, 'quarterBoard.rows.1')).toStrictEqual({
      region: { name: 'North' },
      office: { name: 'Office of the North' },
      cells: [
        {
          quarter: '2025-Q4',
          state: 'RECEIVED',
          report: { due: '2026-01-15', received: '2026-01-15', address: 'https://example.org/north-2025-q4' },
          evidence: { file: 'registers/quarters.yaml', quote: '/ontology/region/north' },
        },
      ],
    });
    expect(at(data, 'quarterBoard.rows.2.cells.0')).toStrictEqual({
      quarter: '2025-Q4',
      state: 'NOTHING_RECORDED',
      report: null,
      evidence: null,
    });
  });

  it.each([
    ['asOf: "2026-02-30"', 'asOf must be a day, 2019-06-01, not 2026-02-30'],
    ['asOf: "2026"', 'asOf must be a day, 2019-06-01, not 2026'],
    ['asOf: "2026-05-01", from: "2026"', 'from must be a quarter, 2026-Q1, not 2026'],
    ['asOf: "2026-05-01", to: "2026-Q5"', 'to must be a quarter, 2026-Q1, not 2026-Q5'],
    ['asOf: "2026-05-01", from: "1900-Q1"', 'the number of quarters must be from 1 to 80, not 506'],
    ['asOf: "2026-05-01", from: "2026-Q3"', 'the number of quarters must be from 1 to 80, not 0'],
  ])('with %s says what is wrong', async (args, message) => {
    const { body } = await ask(app, `{ quarterBoard(${args}) { asOf } }`);
    expect(body.errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('the other questions', () => {
  it('tell helplines overdue, with their words', async () => {
    const data = await answer(
      '{ overdueHelplines(asOf: "2026-01-01", days: 183, first: 1) { totalCount nodes { days helpline { name } place { name } evidence { file quote } } } }',
    );
    expect(data).toStrictEqual({
      overdueHelplines: {
        totalCount: 3,
        nodes: [
          {
            days: 731,
            helpline: { name: 'Line of Xenia' },
            place: { name: 'Xenia' },
            evidence: { file: 'registers/crosswalk.yaml', quote: '/ontology/country/xb' },
          },
        ],
      },
    });
  });

  it('tell gaps of translation, in the languages asked for', async () => {
    const data = await answer(
      '{ translationGaps(languages: [FR]) { nodes { resource { name } gaps cells { language state } evidence { file } } } }',
    );
    expect(listAt(data, 'translationGaps.nodes', 'resource.name')).toStrictEqual(['In English only']);
    expect(at(data, 'translationGaps.nodes.0.cells.3')).toStrictEqual({ language: 'FR', state: 'MISSING' });
    expect(at(data, 'translationGaps.nodes.0.evidence')).toStrictEqual({ file: 'registers/others.yaml' });
  });

  it('tell overlaps of initiatives page by page, with the words of both', async () => {
    const page = (args: string) =>
      answer(
        `{ initiativeOverlaps(first: 1 ${args}) { totalCount pageInfo { endCursor } nodes { score scope a { name } b { name } shared { kind thing { name } evidenceA { rule } evidenceB { rule } } } } }`,
      );
    const first = await page('');
    expect(at(first, 'initiativeOverlaps.nodes.0.shared.1')).toStrictEqual({
      kind: 'PARTNER',
      thing: { name: 'Office of the North' },
      evidenceA: { rule: 'register-led_by' },
      evidenceB: { rule: 'register-partners_with' },
    });
    const second = await page(`after: ${JSON.stringify(at(first, 'initiativeOverlaps.pageInfo.endCursor'))}`);
    expect([
      at(second, 'initiativeOverlaps.nodes.0.a.name'),
      at(second, 'initiativeOverlaps.totalCount'),
    ]).toStrictEqual(['One', 3]);
    expect(at(second, 'initiativeOverlaps.nodes.0.b.name')).toBe('Three');
  });

  it('tell participation in counts, with the words of each meeting', async () => {
    const data = await answer(
      '{ participation(from: "2026") { sessions { type held } groups { group count { countries taken delegates unknown } } regions { region { name } count { taken } } meetings { meeting { name } countries { who { name } delegates evidence { file } } } } }',
    );
    expect(at(data, 'participation.groups.0')).toStrictEqual({
      group: 'LDC',
      count: { countries: 1, taken: 1, delegates: 2, unknown: 0 },
    });
    expect(listAt(data, 'participation.regions', 'region.name')).toStrictEqual(['North', 'South', undefined]);
    expect(at(data, 'participation.meetings.0.countries.0')).toStrictEqual({
      who: { name: 'Xanadu' },
      delegates: 2,
      evidence: { file: 'registers/others.yaml' },
    });
  });

  it('tell what is new since a day or a meeting, in the same order on every page', async () => {
    const fields = 'totalCount pageInfo { endCursor } nodes { date datedBy kind thing { name } evidence { file } }';
    const whole = await answer(`{ whatIsNew(since: "2025", first: 500) { ${fields} } }`);
    const dates = listAt(whole, 'whatIsNew.nodes', 'date').map(String);
    const padded = dates.map((date) => date.padEnd(10));
    expect(padded).toStrictEqual([...padded].sort().reverse());
    const since = await answer(
      `{ whatIsNew(sinceMeeting: "/ontology/meeting/first", kinds: [LIAISON_STATEMENT]) { ${fields} } }`,
    );
    expect(at(since, 'whatIsNew.nodes.0')).toStrictEqual({
      date: '2025-02-05',
      datedBy: 'FACT',
      kind: 'LIAISON_STATEMENT',
      thing: { name: 'Statement after the first meeting' },
      evidence: { file: 'registers/others.yaml' },
    });
    const paged: unknown[] = [];
    for (let after = ''; paged.length < dates.length;) {
      const page = await answer(`{ whatIsNew(since: "2025", first: 3 ${after}) { ${fields} } }`);
      paged.push(...listAt(page, 'whatIsNew.nodes'));
      after = `after: ${JSON.stringify(at(page, 'whatIsNew.pageInfo.endCursor'))}`;
    }
    expect(paged).toStrictEqual(listAt(whole, 'whatIsNew.nodes'));
  });

  it('tell which indicators can be compared, and why not', async () => {
    const data = await answer(
      '{ comparableIndicators(verdict: NOT_COMPARABLE) { nodes { verdict indicators { indicator { name comparability } framework { name } evidence { file } } aspects { aspect agrees values } countries { name } } } compareIndicators(ids: ["/ontology/indicator/alike", "/ontology/indicator/silent"]) { verdict } }',
    );
    expect(listAt(data, 'comparableIndicators.nodes', 'indicators.0.indicator.name')).toStrictEqual([
      'Apart',
      'Refused',
    ]);
    expect(at(data, 'comparableIndicators.nodes.0.aspects.2')).toStrictEqual({
      aspect: 'AGE_BAND',
      agrees: false,
      values: ['12-17', '9-16'],
    });
    expect(at(data, 'compareIndicators')).toStrictEqual({ verdict: 'UNKNOWN' });
  });

  it('count coverage with the records of each row', async () => {
    const sample = await createSampleApp({ store: await openSampleStore(SAMPLE_WITH_RECORDS) });
    const { body } = await ask(
      sample,
      `{ coverage(of: "${WORK}", by: COUNTRY) { key count records { totalCount nodes { record { name } evidence { file } } } } }`,
    );
    expect(at(body.data, 'coverage.1')).toStrictEqual({
      key: 'unknown',
      count: 1,
      records: {
        totalCount: 1,
        nodes: [{ record: { name: 'A workshop' }, evidence: { file: 'registers/sample.yaml' } }],
      },
    });
  });

  it.each([
    ['whatIsNew { totalCount }', 'give either since or sinceMeeting'],
    [
      'whatIsNew(since: "2025", sinceMeeting: "/ontology/meeting/first") { totalCount }',
      'give either since or sinceMeeting',
    ],
    [
      'whatIsNew(sinceMeeting: "/ontology/meeting/none") { totalCount }',
      'nothing in the graph has the id "/ontology/meeting/none"',
    ],
    ['overdueHelplines(asOf: "2026-01-01", days: -1) { totalCount }', 'days must be from 0 to 36500, not -1'],
    ['compareIndicators(ids: []) { verdict }', 'the number of ids must be from 1 to 50, not 0'],
    ['participation(from: "soon") { sessions { held } }', 'from must be a year or a day, 2019 or 2019-06-01, not soon'],
  ])('say what is wrong with %s', async (field, message) => {
    const { body } = await ask(app, `{ ${field} }`);
    expect(body.errors?.map((error) => error.message)).toStrictEqual([message]);
  });
});
