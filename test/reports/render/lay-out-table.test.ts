import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutTable, wrap } from '#reports/render/lay-out-table.js';

const HEAD = ['initiative', 'scope', ''];
const ROWS = [
  ['Child Online Protection initiative', 'international', '[1]'],
  ['Safer Internet Day', '', ''],
];

it('stands in columns where there is room', () => {
  expect(layOutTable(HEAD, ROWS, Infinity)).toStrictEqual([
    'initiative                          scope',
    'Child Online Protection initiative  international  [1]',
    'Safer Internet Day',
  ]);
});

it('carries long cells on in the next line of their column', () => {
  expect(layOutTable(HEAD, ROWS, 46)).toStrictEqual([
    'initiative                  scope',
    'Child Online Protection     international  [1]',
    'initiative',
    'Safer Internet Day',
  ]);
});

it('gives each cell a line behind its head where columns would be too narrow', () => {
  expect(layOutTable(HEAD, ROWS, 27)).toStrictEqual([
    'Child Online Protection',
    '    initiative [1]',
    '  scope: international',
    '',
    'Safer Internet Day',
  ]);
});

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '語'), maxLength: 60 });

it('has no line longer than the width, and loses no word', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 3, maxLength: 3 }), fc.integer({ min: 24, max: 90 }), (cells, width) => {
      const lines = layOutTable(['one', 'two', 'three'], [cells], width);
      expect(lines.filter((line) => line.length > width)).toStrictEqual([]);
      const letters = (text: string) => Array.from(text.replaceAll(' ', '')).sort().join('');
      const heads = lines.length > 0 && lines[0]?.startsWith('one') ? 'onetwothree' : '';
      if (heads !== '') expect(letters(lines.join(' '))).toBe(letters(cells.join(' ') + heads));
    }),
  );
});

it('breaks a word that is longer than a line', () => {
  expect(wrap('/ontology/initiative/itu-cop', 12, '  ')).toStrictEqual(['/ontology/', '  initiative', '  /itu-cop']);
});
