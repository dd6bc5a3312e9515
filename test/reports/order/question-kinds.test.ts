import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '#graph/store/store.js';
import type { ReportTable, Report } from '#reports/model/report.js';
import { orderReport } from '#reports/order/order-report.js';
import { QUESTION_KINDS } from '#reports/order/question-kinds.js';
import { renderCsv } from '#reports/render/render-csv.js';
import { renderText } from '#reports/render/render-text.js';
import { openFixtureStore } from '../../support/open-fixture-store.js';
import { openSampleStore } from '../../support/open-sample-store.js';

const today = '2026-05-01';
let store: Store;
beforeAll(async () => {
  store = await openFixtureStore('questions');
});

const order = (kind: string, asked: Readonly<Record<string, string>> = {}) =>
  orderReport(store, { kind, asked, today });
const tablesOf = ({ blocks }: Report) =>
  blocks.flatMap((block): readonly ReportTable[] => (block.kind === 'table' ? [block] : []));
const cellsOf = async (kind: string, asked: Readonly<Record<string, string>> = {}) =>
  tablesOf(await order(kind, asked)).map(({ rows }) => rows.map(({ cells }) => cells));

/** What each question needs besides. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = { new: { from: '2020-01-01' } };

describe('the questions as tables', () => {
  it.each(Object.keys(QUESTION_KINDS))(
    '%s is the same twice, has a cell for every column, and rows that rest on places',
    async (kind) => {
      const report = await order(kind, ASKED[kind]);
      expect(await order(kind, ASKED[kind])).toStrictEqual(report);
      const tables = tablesOf(report);
      expect(tables.length).toBeGreaterThan(0);
      for (const { head, widths, rows } of tables) {
        expect([widths.length, widths.reduce((sum, width) => sum + width, 0)]).toStrictEqual([head.length, 100]);
        for (const { cells } of rows) expect(cells).toHaveLength(head.length);
      }
      expect(tables.flatMap(({ rows }) => rows).flatMap(({ from }) => from).length).toBeGreaterThan(0);
    },
  );

  it.each(Object.keys(QUESTION_KINDS))('%s answers on a graph that holds nothing of it', async (kind) => {
    const empty = await openSampleStore({ nodes: [], edges: [] });
    const report = await orderReport(empty, { kind, asked: ASKED[kind] ?? {}, today });
    expect(tablesOf(report).length).toBeGreaterThan(0);
  });

  it('keep yes, no and unknown apart, in a group of countries alone', async () => {
    expect(await cellsOf('crosswalk', { countries: 'SIDS' })).toStrictEqual([
      [
        ['Xenia', 'South', 'SIDS', 'no: none-known', 'no: inactive']
          .concat(Array.from({ length: 9 }, () => 'unknown'))
          .concat(['yes', 'yes']),
      ],
    ]);
  });

  it('show the quarters as of the last day, with the link', async () => {
    expect(await cellsOf('quarters', { from: '2025-10-01', to: '2026-04-19' })).toStrictEqual([
      [
        ['North', 'Area office of the North', 'nothing recorded', 'late', 'not yet due'],
        ['North', 'Office of the North', 'received https://example.org/north-2025-q4', 'late', 'expected'],
        ['South', 'unknown', 'nothing recorded', 'nothing recorded', 'not yet due'],
      ],
    ]);
  });

  it('list what is new after a meeting up to a day', async () => {
    const [rows = []] = await cellsOf('new', { meeting: '/ontology/meeting/first', to: '2025-03-31' });
    expect(rows.map(([date, , , name]) => [date, name])).toStrictEqual([
      ['2025-03-01', 'Practice legal'],
      ['2025-03-01', 'Practice plain'],
      ['2025-03-01', 'Practice returned'],
      ['2025-02-05', 'Statement after the first meeting'],
    ]);
  });

  it('count days since a helpline was checked', async () => {
    expect(await cellsOf('helplines', { days: '400' })).toStrictEqual([
      [
        ['Line of Xenia', 'Xenia', 'inactive', '2024-01-01', '851'],
        ['Line of Xanadu', 'Xanadu', 'inactive', '2025-01-01', '485'],
      ],
    ]);
  });

  it.each([
    ['new', {}, 'say since when: give either a day (from) or a meeting (meeting)'],
    [
      'new',
      { meeting: '/ontology/meeting/none' },
      'the graph holds no day of a meeting or event /ontology/meeting/none',
    ],
    ['helplines', { days: 'many' }, 'days: "many" is no number from 0 to 36500; write 365'],
    ['crosswalk', { countries: 'G20' }, 'countries: "G20" is not known; write one of LDC, LLDC, SIDS, in-transition'],
    ['initiatives', { of: 'itu-cop' }, 'of: "itu-cop" is no id; ids look like /ontology/…'],
  ])('%s asked with %j says what is wrong', async (kind, asked, message) => {
    await expect(order(kind, asked)).rejects.toThrow(message);
  });
});

describe('a table for people', () => {
  it('stands in columns, with its sources as notes', async () => {
    const lines = renderText(await order('helplines', { days: '400' })).split('\n');
    expect(lines).toContain('helpline        place   status    last checked  days since');
    expect(lines).toContain('Line of Xenia   Xenia   inactive  2024-01-01    851         [1]');
    expect(lines.find((line) => line.startsWith('[1] '))).toContain('registers/crosswalk.yaml, line ');
  });

  it('says that nothing is recorded, and lets no text move the cursor of a terminal', async () => {
    const empty = await openSampleStore({ nodes: [], edges: [] });
    const report = await orderReport(empty, { kind: 'translations', asked: {}, today });
    expect(renderText(report)).toContain('No training material or guideline is recorded. [1]');
    expect(renderText({ ...report, title: 'a\u001b[31mred\u0007' })).toContain('a [31mred \n');
  });

  it('as CSV has no value that a spreadsheet would run', async () => {
    const [table] = tablesOf(await order('helplines', { days: '400' }));
    const rows = [{ cells: ['=1+1', '@x', '+1', '-1', '\t=2'], from: [] }];
    const csv = renderCsv({ ...(await order('helplines')), blocks: table ? [{ ...table, rows }] : [] });
    expect(
      csv
        .split('\r\n')[1]
        ?.split(',')
        .filter((cell) => /^"?[=@+\t-]/.test(cell)),
    ).toStrictEqual([]);
  });
});
