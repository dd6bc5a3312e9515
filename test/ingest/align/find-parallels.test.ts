import { expect, test } from 'vitest';
import { findParallels } from '#ingest/align/find-parallels.js';
import { parseMadeUp } from '../../support/parse-made-up.js';

const resolution = (place: string, clauses: readonly string[]) =>
  parseMadeUp(`RESOLUTION 903 (REV. ${place}, 2044)
Lanterns
The Plenipotentiary Conference of the International Telecommunication Union (${place}, 2044),
resolves
${clauses.map((clause, i) => `${i + 1}\t${clause};`).join('\n')}
`);

const SHADE = 'to plant trees which give shade in summer and let light through in winter';
const REPAIR = 'to repair broken lanterns before the first frost of the year, with help from schools';
const COUNT = 'to count lanterns in harbours, stations and markets every second year';

function matchesOf(a: readonly string[], b: readonly string[]): readonly string[] {
  const label = (eId: string) => eId.replace(/^.*_/, '');
  return findParallels(resolution('Sampleville', a), resolution('Exampletown', b)).map(
    (pair) => `${label(pair.a)} ${label(pair.b)} ${pair.match}`,
  );
}

test('equal words in any place are identical', () => {
  expect(matchesOf([SHADE, COUNT], [REPAIR, COUNT])).toStrictEqual(['2 2 identical']);
});

test('mostly equal words in order are reworded', () => {
  const reworded = 'to repair all broken lanterns before the first frost of the year, with help from libraries';
  expect(matchesOf([REPAIR], [COUNT, reworded])).toStrictEqual(['1 2 reworded']);
});

test('a clause whose words stand in a longer one is contained', () => {
  const longer = `to ask each town, through its council and with due regard to what it can spend, ${SHADE}, and to water them daily in dry months`;
  expect(matchesOf([SHADE], [longer])).toStrictEqual(['1 1 contained']);
});

test('a clause may say the same as several, and short phrases say nothing', () => {
  expect(matchesOf([SHADE, 'to meet again soon'], [SHADE, 'to meet again soon', `${SHADE} too`])).toStrictEqual([
    '1 1 identical',
    '1 3 reworded',
  ]);
});
