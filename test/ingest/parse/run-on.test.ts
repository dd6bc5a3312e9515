import { expect, test } from 'vitest';
import type { Line } from '#ingest/parse/lines.js';
import { splitRunOn } from '#ingest/parse/split-run-on.js';

function split(words: string): readonly string[] {
  const line: Line = { start: 7, end: 7 + words.length, words, isFirst: true, heading: null };
  const lines = splitRunOn([line]);
  lines.forEach((part) => expect(words.slice(part.start - 7, part.end - 7)).toBe(part.words));
  expect(lines.map((part) => part.words).join('')).toBe(words);
  return lines.map((part) => part.words.trim());
}

test.each([
  [
    'i)\tto mend lamps; ii) to hang them; iii) to light them.',
    ['i)\tto mend lamps;', 'ii) to hang them;', 'iii) to light them.'],
  ],
  ['v) to mend; vi) to hang', ['v) to mend;', 'vi) to hang']],
  ['h) lamps; i) wicks; j) oil', ['h) lamps;', 'i) wicks;', 'j) oil']],
  ['(b) lamps; (c) wicks', ['(b) lamps;', '(c) wicks']],
  ['9\tto mend lamps; 10 that lamps are mended', ['9\tto mend lamps;', '10 that lamps are mended']],
  ['12. Asks for lamps; 13. Thanks them; 14. Ends.', ['12. Asks for lamps;', '13. Thanks them;', '14. Ends.']],
])('the items that run on in "%s" have lines of their own', (words, lines) => {
  expect(split(words)).toStrictEqual(lines);
});

test.each([
  ['1\tto do as said in resolves 1; 2 and 3 are other things', 'a number in the words'],
  ['a) to prevent a) harm; b) neglect', 'a list that begins inside the words'],
  ['i) to mend (a) lamps; (b) wicks', 'a list printed otherwise'],
  ['a) lamps; c) wicks', 'not the next label'],
  ['a) lamps, b) wicks', 'no semicolon before it'],
  ['to mend: a) lamps; b) wicks', 'a line without a label'],
  ['2. Asks for lamps; 13. Thanks them', 'a number further on'],
])('"%s" is one line: %s', (words) => {
  expect(split(words)).toStrictEqual([words]);
});

test('a line of a million labels is read in no time', () => {
  const started = performance.now();
  expect(split(`a) i) x${'; b) x'.repeat(1_000_000)}`)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(5_000);
});
