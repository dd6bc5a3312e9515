import { describe, expect, test } from 'vitest';
import { placeLabel, readLabel, type OpenLabel } from '#ingest/parse/labels.js';

const open = (kind: OpenLabel['kind'], bare: string): OpenLabel => ({ kind, bare, raw: `${bare})` });

describe('placeLabel', () => {
  test.each([
    ['goes on with its list', 'b', [open('letter', 'a')], { kind: 'letter', depth: 0 }],
    ['goes on with a list that lost the labels between', 'd', [open('letter', 'a')], { kind: 'letter', depth: 0 }],
    ['takes v after i as Roman', 'v', [open('letter', 'c'), open('roman', 'i')], { kind: 'roman', depth: 1 }],
    [
      'goes on with the outer list behind an inner one',
      'd',
      [open('letter', 'c'), open('roman', 'ii')],
      { kind: 'letter', depth: 0 },
    ],
    ['begins a Roman list inside', 'i', [open('letter', 'd')], { kind: 'roman', depth: 1 }],
    ['takes i behind h as a letter', 'i', [open('letter', 'h')], { kind: 'letter', depth: 0 }],
    ['begins a list of letters inside a number', 'a', [open('number', '3')], { kind: 'letter', depth: 1 }],
  ] as const)('%s', (_, bare, labels, placed) => {
    expect(placeLabel({ bare, raw: `${bare})` }, labels)).toStrictEqual(placed);
  });

  test('takes i behind h as Roman where ii follows', () => {
    expect(placeLabel({ bare: 'i', raw: 'i)' }, [open('letter', 'h')], 'ii')).toStrictEqual({
      kind: 'roman',
      depth: 1,
    });
  });
});

test('reads labels with and without brackets and stops', () => {
  expect(
    ['a) x', '(iv) x', '12 x', '3. x', '12bis x', '– x', 'word x'].map((line) => readLabel(line)?.bare),
  ).toStrictEqual(['a', 'iv', '12', '3', '12bis', '–', undefined]);
});
