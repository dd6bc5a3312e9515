import { expect, it } from 'vitest';
import { toNodeId } from '#graph/model/ids.js';
import { yearOf } from '#graph/model/search-facets.js';

const WORK = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67';
const facts = { definition: null, aliases: [], file: null, sources: [] };

it.each([
  [WORK, {}, 2010],
  [`${WORK}/eng@2022-06-16`, {}, 2022],
  [`${WORK}/eng@2022/!main~recalling__para_a`, {}, 2022],
  [`${WORK}/!main~art_3`, {}, 2010],
  ['/akn/un/doc/unidentified/0001/notes', {}, null],
  ['/ontology/practice/x', { date: '2026-11-24' }, 2026],
  ['/ontology/event/x', { start: '2022-06', end: '2023' }, 2022],
  ['/ontology/concept/x', { date: null }, null],
])('%s with %j is of %s', (id, more, year) => {
  expect(yearOf({ id: toNodeId(id), kind: 'topic', name: 'x', facts: { ...facts, ...more } })).toBe(year);
});
