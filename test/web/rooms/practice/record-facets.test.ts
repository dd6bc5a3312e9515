import { describe, expect, it } from 'vitest';
import type { Place, RecordRow } from '../../../../web/api/records.js';
import { facetsOf, narrow } from '../../../../web/rooms/practice/record-facets.js';
import { FIRST_VIEW, togglePick, type PickName, type View } from '../../../../web/state/view.js';

const KENYA = place('Kenya');
const PERU = place('Peru');
const ROWS = [
  row('a', { status: 'adopted', countries: [KENYA], audiences: ['children'] }),
  row('b', { status: 'adopted', countries: [PERU], audiences: ['children', 'parents'] }),
  row('c', { status: 'drafted', countries: [PERU] }),
];

describe('records narrowed by what was picked', () => {
  it('are all of them where nothing was', () => {
    expect(narrow(ROWS, FIRST_VIEW)).toStrictEqual(ROWS);
  });

  it('meet one of the values of each name', () => {
    expect(idsBy(['status', 'adopted'])).toStrictEqual(['a', 'b']);
    expect(idsBy(['status', 'adopted'], ['country', 'Peru'])).toStrictEqual(['b']);
    expect(idsBy(['country', 'Kenya'], ['country', 'Peru'])).toStrictEqual(['a', 'b', 'c']);
    expect(idsBy(['status', 'unheard of'])).toStrictEqual([]);
  });

  it('are counted as a click would leave them: a name does not narrow its own counts', () => {
    const facets = facetsOf(ROWS, pick(['status', 'adopted']), 'strategies');
    expect(countsOf(facets, 'status')).toStrictEqual([
      ['adopted', 2],
      ['drafted', 1],
    ]);
    expect(countsOf(facets, 'country')).toStrictEqual([
      ['Kenya', 1],
      ['Peru', 1],
    ]);
    expect(countsOf(facets, 'audience')).toStrictEqual([
      ['children', 2],
      ['parents', 1],
    ]);
  });
});

function countsOf(facets: ReturnType<typeof facetsOf>, wanted: PickName): readonly unknown[] {
  return (facets.find(({ name }) => name === wanted)?.options ?? []).map(({ value, count }) => [value, count]);
}

function idsBy(...picks: readonly (readonly [PickName, string])[]): readonly string[] {
  return narrow(ROWS, pick(...picks)).map(({ named }) => named.id);
}

function pick(...picks: readonly (readonly [PickName, string])[]): View {
  return picks.reduce((view, [name, value]) => togglePick(view, name, value), FIRST_VIEW);
}

function place(name: string): Place {
  const id = `/ontology/place/${name.toLowerCase()}`;
  return { __typename: 'Country', id, name, alpha2: 'XX', alpha3: 'XXX', m49: '000', groups: [], region: null };
}

function row(id: string, facts: Partial<RecordRow>): RecordRow {
  return {
    named: { __typename: 'Practice', id, name: id, example: false },
    ...{ countries: [], regions: [], status: null, date: null, audiences: [], languages: [], topics: [], by: null },
    ...{ notes: [], answers: 0, seen: null },
    ...facts,
  };
}
