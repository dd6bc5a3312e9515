import { expect, it } from 'vitest';
import { isOfKind } from '#graph/model/nodes.js';
import { dayAfter, dayBefore } from '#graph/questions/days.js';
import { everyNode } from '#graph/questions/every-node.js';
import { datedIn } from '#graph/questions/record-date.js';
import { whatIsNew } from '#graph/questions/what-is-new.js';
import { openShippedStore } from '../../support/open-shipped-store.js';

it('a day goes on from the day before, over months and years', () => {
  expect(['2025', '2024-02-28', '2025-12-31'].map(dayAfter)).toStrictEqual(['2026-01-01', '2024-02-29', '2026-01-01']);
  expect(['2025', '2024-03-01'].map(dayBefore)).toStrictEqual(['2024-12-31', '2024-02-29']);
});

it('a year alone is in a period that it is partly in, and only certain where it is wholly in it', async () => {
  const store = await openShippedStore();
  const strategies = await everyNode(store, 'strategy');
  const year = strategies.find(({ facts }) => facts.date?.length === 4);
  const date = year?.facts.date ?? '';
  const certain = (from: string, to: string) => datedIn(year ? [year] : [], { from, to }).map((each) => each.certain);
  expect(date).toMatch(/^\d{4}$/);
  expect(certain(`${date}-01-01`, `${date}-12-31`)).toStrictEqual([true]);
  expect(certain(`${date}-06-01`, '2099')).toStrictEqual([false]);
  expect(certain('1900', `${date}-06-01`)).toStrictEqual([false]);
  expect(certain('2098', '2099')).toStrictEqual([]);
  // What is new since a day is what is dated in the period that begins the day after it.
  const since = `${date}-06-01`;
  const asked = await whatIsNew(store, { since, until: '2099', kinds: ['strategy'] });
  const period = datedIn(strategies, { from: dayAfter(since), to: '2099' });
  expect(asked.map(({ node }) => node.id).sort()).toStrictEqual(period.map(({ node }) => node.id).sort());
  expect(asked.every(({ node }) => isOfKind(node, 'strategy'))).toBe(true);
});
