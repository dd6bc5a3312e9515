import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '#server/app.js';
import { at, listAt } from '../../support/at.js';
import { openFixtureStore } from '../../support/open-fixture-store.js';
import { ask, createSampleApp } from '../../support/sample-app.js';

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
    const data = await answer(`{ crosswalk(filter: { groups: ["SIDS"] }) { totalCount nodes {
      country { name groups } region { name }
      cells(capabilities: [HELPLINE, STRATEGY]) { capability answer detail decidedBy { record { name } evidence { file quote } } records { totalCount nodes { record { id } } } }
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
                detail: 'none-known',
                decidedBy: { record: { name: 'Search in Xenia' }, evidence: { file, quote } },
                records: { totalCount: 1, nodes: [{ record: { id: '/ontology/strategy/xb-1' } }] },
              },
              {
                capability: 'HELPLINE',
                answer: 'NO',
                detail: 'inactive',
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
