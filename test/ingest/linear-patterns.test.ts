import { expect, test } from 'vitest';
import { findPatterns, type SourcePattern } from '../support/patterns.js';

/** What a text may repeat without end. */
const PIECES = [
  ' ',
  'a',
  'A',
  '1',
  '(',
  ',',
  'a ',
  'A ',
  'Aa ',
  '1, ',
  '\t',
  '-',
  '“',
  '. ',
  'and ',
  'of the ',
  'a, ',
  '1/',
].concat(['\n', '[', '<', '&a', '\n ', 'I', '. A', '<a ', '[1: ', '_', '.1', '\u00a0']);
const SHORT = 4_000;
/** Four times as long: what grows with the square takes sixteen times as long. */
const LONG = 4 * SHORT;
const MOST_TIMES = 9;
/** Milliseconds below which a growth is not measured. */
const QUICK = 50;

/** Looked at in a few characters only, whatever the length of the text. */
const BOUNDED: Readonly<Record<string, string>> = {
  'ingest/parse/parse-notes.ts': 'COUNTED is tried on the 24 characters before a number',
};

function isBounded({ where }: SourcePattern): boolean {
  return Object.keys(BOUNDED).some((file) => where.startsWith(`${file}:`));
}

/** Repeated pieces, some of them the pattern's own words, behind each of its first words. */
function* attacksOn({ source }: RegExp): Generator<(length: number) => string> {
  const plain = source.replace(/\\[bBdDsSwWpP](?:\{[^}]*\})?/g, ' ');
  const words = [...new Set(plain.match(/[A-Za-z]{2,}(?: [A-Za-z]+)*/g))].slice(0, 8);
  const pieces = [
    ...PIECES,
    ...words.flatMap((word) => [word, `${word} `]),
    ...words.slice(0, 3).map((word) => `${word} 1, `),
  ];
  for (const head of ['', ...words.slice(0, 4)])
    for (const piece of pieces) yield (length) => `${head} ${piece.repeat(Math.ceil(length / piece.length))}!`;
}

function timeOf(pattern: RegExp, text: string): number {
  const started = performance.now();
  if (pattern.global) Array.from(text.matchAll(pattern));
  else pattern.exec(text);
  return performance.now() - started;
}

/** Looked at in rounds, the short text oftener, and the best of each taken: a machine that is busy for a moment slows one of them. */
function isLinear(pattern: RegExp, attack: (length: number) => string): boolean {
  if (timeOf(pattern, attack(LONG)) < QUICK) return true;
  const long: number[] = [];
  const short: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    long.push(timeOf(pattern, attack(LONG)));
    for (let run = 0; run < 4; run += 1) short.push(timeOf(pattern, attack(SHORT)));
  }
  return Math.min(...long) < QUICK || Math.min(...long) <= MOST_TIMES * Math.min(...short);
}

/** Measured again before it is said: with so many patterns one is measured while the machine is busy. */
function isSlow(pattern: RegExp, attack: (length: number) => string): boolean {
  return [1, 2, 3].every(() => !isLinear(pattern, attack));
}

test('no pattern takes more than its share of time on text made to mislead it', { timeout: 300_000 }, async () => {
  const patterns = await findPatterns('ingest');
  expect(patterns.length).toBeGreaterThan(300);
  const slow = patterns
    .filter((one) => !isBounded(one))
    .flatMap(({ pattern, where }) => {
      const attack = [...attacksOn(pattern)].find((one) => isSlow(pattern, one));
      return attack ? [`${where} on ${JSON.stringify(attack(40))}: ${String(pattern).slice(0, 80)}`] : [];
    });
  expect(slow).toStrictEqual([]);
});

test('the test itself tells a pattern that is not linear', () => {
  expect(isSlow(/\s+$/, (length) => `${' '.repeat(length)}!`)).toBe(true);
  expect(isSlow(/(?<!\s)\s+$/, (length) => `${' '.repeat(length)}!`)).toBe(false);
});
