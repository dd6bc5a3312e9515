import { describe, expect, it } from 'vitest';
import type { LineVersion } from '../../../web/api/lineage.js';
import { comparedOf, inForce, inOrder, spanOf } from '../../../web/state/compared-versions.js';

const HYDERABAD = version('2010', 'NONE');
const DUBAI = version('2014', 'FULL');
const BUENOS_AIRES = version('2017-10-20', 'FULL');
const KIGALI = version('2022', 'FULL');
const UNDATED = version(null, 'NONE');
const ALL = [KIGALI, UNDATED, DUBAI, HYDERABAD, BUENOS_AIRES];
const NOTHING = { older: undefined, newer: undefined };

describe('the versions of an instrument', () => {
  it('stand in the order of their dates, those without one last', () => {
    expect(inOrder(ALL)).toStrictEqual([HYDERABAD, DUBAI, BUENOS_AIRES, KIGALI, UNDATED]);
    expect(spanOf(ALL)).toStrictEqual([2010, 2022]);
    expect(spanOf([UNDATED])).toBe(null);
  });

  it.each([
    [2009, null],
    [2010, HYDERABAD],
    [2016, DUBAI],
    [2017, BUENOS_AIRES],
    [2030, KIGALI],
  ])('are in force from their year on: %i', (year, expected) => {
    expect(inForce(ALL, year)).toBe(expected);
  });

  it('are compared as picked, else the last two whose words are here', () => {
    expect(comparedOf(ALL, NOTHING)).toStrictEqual([BUENOS_AIRES, KIGALI]);
    expect(comparedOf(ALL, { older: DUBAI.id, newer: undefined })).toStrictEqual([DUBAI, KIGALI]);
    expect(comparedOf(ALL, { older: KIGALI.id, newer: DUBAI.id })).toStrictEqual([KIGALI, DUBAI]);
  });

  it('are not compared where there are no two, or one with itself', () => {
    expect(comparedOf([KIGALI, HYDERABAD], NOTHING)).toBe(null);
    expect(comparedOf(ALL, { older: KIGALI.id, newer: KIGALI.id })).toBe(null);
  });
});

function version(date: string | null, textState: LineVersion['textState']): LineVersion {
  const label = date ?? 'undated';
  return { __typename: 'Version', id: `/akn/a/eng@${label}`, name: label, label, date, textState };
}
