import { describe, expect, it } from 'vitest';
import type { BoardCell, CrosswalkCell, CrosswalkRow } from '../../../../web/api/ask-boards.js';
import type { Place } from '../../../../web/api/records.js';
import { narrowPlaces, placeFacets } from '../../../../web/rooms/practice/place-facets.js';
import { sayCell, sayQuarter } from '../../../../web/rooms/practice/say-cell.js';
import { FIRST_VIEW, togglePick } from '../../../../web/state/view.js';

const REPORT = { __typename: 'QuarterlyReport', id: '/ontology/x', name: 'A report', due: '2040-04-15' } as const;

const CELLS: readonly (readonly [words: string, cell: Omit<CrosswalkCell, 'decidedBy'> | undefined])[] = [
  ['yes', { capability: 'CODE', answer: 'YES', stage: null, status: null }],
  ['yes: adopted', { capability: 'STRATEGY', answer: 'YES', stage: 'ADOPTED', status: null }],
  ['no: inactive', { capability: 'HELPLINE', answer: 'NO', stage: null, status: 'INACTIVE' }],
  ['not known', { capability: 'HELPLINE', answer: 'UNKNOWN', stage: null, status: 'UNKNOWN' }],
  ['not known', undefined],
];

const QUARTERS: readonly (readonly [words: string, cell: Omit<BoardCell, 'quarter'>])[] = [
  ['received late (2040-04-20)', { state: 'RECEIVED_LATE', report: { ...REPORT, received: '2040-04-20' } }],
  ['late (2040-04-15)', { state: 'LATE', report: { ...REPORT, received: null } }],
  ['nothing recorded', { state: 'NOTHING_RECORDED', report: null }],
];

describe('the boards of the practice room', () => {
  it.each(CELLS)('say of what a country has: %s', (words, cell) => {
    expect(sayCell(cell && { ...cell, decidedBy: null })).toBe(words);
  });

  it.each(QUARTERS)('say of a quarter: %s', (words, cell) => {
    expect(sayQuarter({ ...cell, quarter: '2040-Q1' })).toBe(words);
  });

  it('are narrowed to groups of countries, each counted', () => {
    const [peru, nepal] = [row('Peru', []), row('Nepal', ['LDC', 'LLDC'])];
    expect(narrowPlaces([peru, nepal], togglePick(FIRST_VIEW, 'group', 'LLDC'))).toStrictEqual([nepal]);
    expect(placeFacets([peru, nepal], FIRST_VIEW)[1]?.options).toStrictEqual([
      { value: 'LDC', count: 1, label: 'Least developed countries' },
      { value: 'LLDC', count: 1, label: 'Landlocked developing countries' },
    ]);
  });
});

function row(name: string, groups: Place['groups']): CrosswalkRow {
  const named = { __typename: 'Country', id: `/ontology/location/${name.toLowerCase()}`, name } as const;
  return { country: { ...named, alpha2: 'XX', alpha3: 'XXX', m49: '000', groups, region: null }, cells: [] };
}
