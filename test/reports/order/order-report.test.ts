import { beforeAll, expect, it } from 'vitest';
import type { Store } from '#graph/store/store.js';
import { orderReport } from '#reports/order/order-report.js';
import { openShippedStore } from '../../support/open-shipped-store.js';

let store: Store;
beforeAll(async () => {
  store = await openShippedStore();
});

it.each([
  ['country', { country: 'Rwnda' }, 'no country "Rwnda" is in the graph; did you mean Rwanda?'],
  ['country', { country: 'Congo-' }, 'no country "Congo-" is in the graph; did you mean Congo'],
  ['country', {}, 'name a country: Rwanda or RW'],
  ['quarterly', { region: 'Africe', quarter: '2025-Q1' }, 'no region "Africe" is in the graph; did you mean Africa?'],
  ['quarterly', { region: 'AFR', quarter: '2025-Q5' }, 'quarter: "2025-Q5" is no quarter; write 2026-Q1'],
  ['quarterly', { region: 'AFR' }, 'name a quarter: 2026-Q1'],
  ['liaison', { group: 'CWG-COB' }, 'no group "CWG-COB" is in the graph; did you mean'],
  [
    'liaison',
    { group: 'CWG-COP', to: '2000-01-01' },
    'no meeting of CWG-COP before 2000-01-01 is recorded; name a day (from)',
  ],
  ['brief', { resolution: '67' }, 'name a clause by its id, or by its place'],
  [
    'brief',
    { resolution: '67', clause: 'invites Member States/33' },
    'has no clause "invites Member States/33"; did you mean invites Member States/3',
  ],
  ['brief', { clause: '/akn/nonsense' }, 'clause: "/akn/nonsense" is no id'],
])('of %s with %j it is said what is wrong and what is near', async (kind, asked, words) => {
  await expect(orderReport(store, { kind, asked, today: '2026-11-26' })).rejects.toThrow(words);
});

it.each([
  [{ country: 'rwanda' }, 'Country sheet: Rwanda'],
  [{ country: 'CIV' }, 'Country sheet: Ivory Coast'],
  [{ country: 'CURACAO' }, 'Country sheet: Curaçao'],
])('finds a country by %j', async (asked, title) => {
  const report = await orderReport(store, { kind: 'country', asked, today: '2026-11-26' });
  expect(report.title).toBe(title);
});

it('tells what is new since the last meeting of the group that is recorded', async () => {
  const { blocks, cover } = await orderReport(store, {
    kind: 'liaison',
    asked: { group: 'CWG-COP' },
    today: '2026-11-26',
  });
  expect(cover.map(({ value }) => value)).toContain('2025-09-17 – 2026-11-26');
  const [since] = blocks.filter((block) => block.kind === 'paragraph');
  expect(since?.sentence.words).toMatch(/Twenty-third meeting .*, 2025-09-16\.$/);
});

it('leaves out of a country sheet what happened after its day', async () => {
  const count = async (to: string) => {
    const { blocks } = await orderReport(store, { kind: 'country', asked: { country: 'RW', to }, today: '2026-11-26' });
    const [counts] = blocks.filter((block) => block.kind === 'table');
    return counts?.rows.reduce((sum, { cells }) => sum + Number(cells[1]), 0);
  };
  expect(await count('2018-12-31')).toBe(0);
  expect(await count('2026-11-26')).toBeGreaterThan(2);
});
