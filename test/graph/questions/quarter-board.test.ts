import { beforeAll, describe, expect, it } from 'vitest';
import { quarterBoard, type QuarterBoardQuery } from '#graph/questions/quarter-board.js';
import type { Store } from '#graph/store/store.js';
import { openFixtureStore } from '../../support/open-fixture-store.js';
import { openSampleStore } from '../../support/open-sample-store.js';

let store: Store;
beforeAll(async () => {
  store = await openFixtureStore('questions');
});

const statesOf = async (query: QuarterBoardQuery) => {
  const { quarters, rows } = await quarterBoard(store, query);
  return {
    quarters,
    rows: rows.map(({ region, office, cells }) => [
      region.name,
      office?.name ?? null,
      ...cells.map(({ state }) => state),
    ]),
  };
};

describe('the quarter board', () => {
  it('tells of every regional office and quarter how its report stands', async () => {
    expect(await statesOf({ asOf: '2026-05-01', from: '2025-Q3' })).toStrictEqual({
      quarters: ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'],
      rows: [
        ['North', 'Area office of the North', 'nothing-recorded', 'nothing-recorded', 'late', 'not-yet-due'],
        ['North', 'Office of the North', 'nothing-recorded', 'received', 'received-late', 'expected'],
        ['South', null, 'nothing-recorded', 'nothing-recorded', 'nothing-recorded', 'not-yet-due'],
      ],
    });
  });

  it('knows nothing of what came after the day', async () => {
    const stateOn = async (asOf: string) => {
      const { rows } = await quarterBoard(store, { asOf, from: '2026-Q1', to: '2026-Q1' });
      return rows.find(({ office }) => office?.name === 'Office of the North')?.cells[0]?.state;
    };
    expect(await stateOn('2026-04-15')).toBe('not-yet-due');
    expect(await stateOn('2026-04-16')).toBe('late');
    expect(await stateOn('2026-04-19')).toBe('late');
    expect(await stateOn('2026-04-20')).toBe('received-late');
  });

  it('begins with the first report and ends with the quarter of the day where it is not told otherwise', async () => {
    expect((await quarterBoard(store, { asOf: '2027-05-01' })).quarters).toStrictEqual([
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
    ]);
  });

  it('shows the year up to the day, and nothing recorded, where there is no report at all', async () => {
    const empty = await openSampleStore();
    const { quarters, rows } = await quarterBoard(empty, { asOf: '2026-11-26' });
    expect(quarters).toStrictEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(rows.map(({ office, cells }) => [office, ...cells.map(({ state }) => state)])).toStrictEqual([
      [null, 'nothing-recorded', 'nothing-recorded', 'nothing-recorded', 'not-yet-due'],
    ]);
  });

  it('has the report with its link and the words that record it', async () => {
    const { rows } = await quarterBoard(store, { asOf: '2026-05-01', from: '2025-Q4', to: '2025-Q4' });
    const [cell] = rows.find(({ office }) => office?.name === 'Office of the North')?.cells ?? [];
    expect(cell?.report?.node.facts.address).toBe('https://example.org/north-2025-q4');
    expect(cell?.report?.edge.evidence).toMatchObject({ file: 'registers/quarters.yaml', rule: 'record-in_region' });
  });
});
