import { expect, test } from 'vitest';
import { createNameFinder } from '#ingest/extract/name-finder.js';

const find = createNameFinder(
  [
    'ITU',
    'ITU Council',
    'Council',
    'COP',
    'Child Online Protection',
    'Convention on the Rights of the Child',
    'children',
  ].map((name) => ({ name, thing: name })),
);
const found = (text: string) => find(text).map(({ thing, start, end }) => [thing, text.slice(start, end)]);

test.each([
  ['the longest of names that overlap', 'by the ITU Council today', [['ITU Council', 'ITU Council']]],
  ['whole words only', 'ITUs and schoolchildren and COPs', []],
  ['an abbreviation only as it is written', 'COP, cop, Cop', [['COP', 'COP']]],
  [
    'a full name in any case',
    'child online protection and CHILDREN',
    [
      ['Child Online Protection', 'child online protection'],
      ['children', 'CHILDREN'],
    ],
  ],
  [
    'names next to marks',
    '“children’s” (ITU)',
    [
      ['children', 'children'],
      ['ITU', 'ITU'],
    ],
  ],
  [
    'names over a no-break space',
    'Convention on the Rights of the Child',
    [['Convention on the Rights of the Child', 'Convention on the Rights of the Child']],
  ],
])('finds %s', (_claim, text, expected) => {
  expect(found(text)).toStrictEqual(expected);
});

test('offsets hold after characters whose lower case is longer', () => {
  expect(found('İİİ children')).toStrictEqual([['children', 'children']]);
});

test('a finder without names finds nothing', () => {
  expect(createNameFinder([])('ITU')).toStrictEqual([]);
});
