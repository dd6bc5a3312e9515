import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../../web/api/content.js';
import { buildMatrix } from '../../../../web/rooms/duties/duty-matrix.js';

type By = Duty['clause']['implementedBy']['nodes'][number]['by'];
const BDT = { __typename: 'Actor', id: '/ontology/role/bdt-director', name: 'Director', resolved: true } as const;
const STATES = { __typename: 'Actor', id: '/ontology/role/member-states', name: 'States', resolved: true } as const;
const REAL: By = { __typename: 'Practice', id: '/ontology/practice/a', name: 'A', example: false };
const EXAMPLE: By = { __typename: 'Practice', id: '/ontology/practice/b', name: 'B', example: true };

describe('the matrix of duties', () => {
  it('counts what is asked by addressee and modality, most asked first', () => {
    const matrix = buildMatrix([
      duty('a', 'invite', [STATES], []),
      duty('b', 'invite', [STATES, BDT], []),
      duty('c', 'instruct', [BDT], [REAL]),
      duty('d', 'invite', [STATES], [EXAMPLE]),
    ]);
    expect(matrix.modalities).toStrictEqual(['invite', 'instruct']);
    expect(matrix.rows.map(({ addressee, total }) => [addressee?.name, total])).toStrictEqual([
      ['States', { asked: 3, answered: 0 }],
      ['Director', { asked: 2, answered: 1 }],
    ]);
    expect([...(matrix.rows[1]?.cells ?? [])]).toStrictEqual([
      ['invite', { asked: 1, answered: 0 }],
      ['instruct', { asked: 1, answered: 1 }],
    ]);
  });

  it('has a row for what is asked of nobody by name', () => {
    expect(buildMatrix([duty('a', 'resolve', [], [])]).rows).toStrictEqual([
      {
        addressee: null,
        cells: new Map([['resolve', { asked: 1, answered: 0 }]]),
        total: { asked: 1, answered: 0 },
      },
    ]);
  });

  it('is empty for nothing', () => {
    expect(buildMatrix([])).toStrictEqual({ modalities: [], rows: [] });
  });
});

function duty(id: string, modality: string, addressees: Duty['addressees'], by: readonly By[]): Duty {
  const version = { id: '/akn/a/eng@2022', name: 'A' };
  return {
    ...{ __typename: 'Duty', id, name: id, modality, action: 'do', object: 'it' },
    ...{ cadenceWords: null, deadline: null, proviso: null, addressees },
    clause: {
      ...{ __typename: 'Clause', id: `/akn/a/eng@2022/!main~${id}`, name: id, path: id, version },
      implementedBy: { totalCount: by.length, nodes: by.map((one, place) => ({ id: String(place), by: one })) },
    },
  };
}
