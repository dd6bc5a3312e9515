import { describe, expect, it } from 'vitest';
import type { Place, RecordRow } from '../../../../web/api/records.js';
import { countGroups, countPlaces, countYears } from '../../../../web/rooms/map/count-places.js';

const KENYA = place('Kenya', []);
const CHAD = place('Chad', ['LDC', 'LLDC']);
const FIJI = place('Fiji', ['SIDS']);
const NEPAL = place('Nepal', ['LDC', 'LLDC']);
const CONTENT = {
  list: 'strategies',
  countries: [KENYA, CHAD, FIJI, NEPAL],
  records: [row('a', KENYA, 'adopted'), row('b', CHAD, 'none-known'), row('c', FIJI, 'submitted', true)],
  adopted: [],
} as const;

describe('countries counted', () => {
  it('tell what is recorded, what was looked for in vain, and what is not known', () => {
    expect(countPlaces(CONTENT).map(({ place: { name }, known }) => [name, known])).toStrictEqual([
      ['Kenya', 'some'],
      ['Chad', 'none-known'],
      ['Fiji', 'unknown'],
      ['Nepal', 'unknown'],
    ]);
  });

  it('are counted in each of their groups, and in none', () => {
    expect(countGroups(countPlaces(CONTENT), ({ groups }) => groups)).toStrictEqual([
      { name: 'LDC', countries: 2, some: 0, noneKnown: 1, unknown: 1 },
      { name: 'LLDC', countries: 2, some: 0, noneKnown: 1, unknown: 1 },
      { name: 'SIDS', countries: 1, some: 0, noneKnown: 0, unknown: 1 },
    ]);
  });
});

describe('years counted', () => {
  it('are in order, with what no source dates at the end', () => {
    expect(countYears(['2010', null, '1989-11-20', '2010-05'])).toStrictEqual([
      ['1989', 1],
      ['2010', 2],
      [null, 1],
    ]);
  });
});

function place(name: string, groups: Place['groups']): Place {
  const id = `/ontology/place/${name.toLowerCase()}`;
  return { __typename: 'Country', id, name, alpha2: 'XX', alpha3: 'XXX', m49: '000', groups, region: null };
}

function row(id: string, country: Place, status: string, example = false): RecordRow {
  return {
    named: { __typename: 'Practice', id, name: id, example },
    ...{ countries: [country], regions: [], status, date: null, audiences: [], languages: [], topics: [], by: null },
    ...{ notes: [], answers: 0, seen: null },
  };
}
