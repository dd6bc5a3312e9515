import { describe, expect, it } from 'vitest';
import type { OverlapPair } from '../../../../web/api/content.js';
import { countBodies } from '../../../../web/rooms/overlaps/body-matrix.js';

describe('the matrix of bodies', () => {
  it('counts the pairs of two bodies, whichever comes first', () => {
    const { bodies, count } = countBodies([pair('WTDC', 'PP'), pair('PP', 'WTDC'), pair('PP', null)]);
    expect(bodies).toStrictEqual(['', 'PP', 'WTDC']);
    expect([count('PP', 'WTDC'), count('WTDC', 'PP'), count('', 'PP'), count('WTDC', '')]).toStrictEqual([2, 2, 1, 0]);
  });

  it('is empty for nothing', () => {
    expect(countBodies([]).bodies).toStrictEqual([]);
  });
});

function pair(one: string | null, other: string | null): OverlapPair {
  return {
    ...{ a: duty('a'), b: duty('b'), sameVerb: true, sharedAddressees: [], score: 0.5 },
    instrumentA: { id: '/akn/a', bodyName: one },
    instrumentB: { id: '/akn/b', bodyName: other },
  };
}

function duty(id: string): OverlapPair['a'] {
  const version = { id: '/akn/a/eng@2022', name: 'A' };
  const clause = { __typename: 'Clause', id: `/akn/a/eng@2022/!main~${id}`, name: id, path: id, version } as const;
  return { __typename: 'Duty', id, name: id, modality: 'INVITE', action: 'do', object: 'it', clause };
}
