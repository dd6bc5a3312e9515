import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alignDocuments } from '#ingest/align/align-documents.js';
import type { ClausePair } from '#ingest/model/alignment.js';
import type { ParsedDocument } from '#ingest/model/document.js';
import { parseMadeUp } from '../../support/parse-made-up.js';
import { createRandom, type Random } from '../../support/random.js';

const HEAD = `RESOLUTION 902 (REV. EXAMPLETOWN, 2044)
Benches
The Plenipotentiary Conference of the International Telecommunication Union (Exampletown, 2044),
resolves
`;

function resolution(clauses: readonly string[]): ParsedDocument {
  return parseMadeUp(
    `${HEAD}${clauses.map((clause, i) => `${i + 1}\t${clause}${i + 1 < clauses.length ? ';' : '.'}`).join('\n')}\n`,
  );
}

function changesOf(older: readonly string[], newer: readonly string[]): readonly string[] {
  return alignDocuments(resolution(older), resolution(newer)).map(describe);
}

function describe({ old, new: now, change }: ClausePair): string {
  const label = (eId: string | null) => eId?.replace(/^.*_/, '') ?? '–';
  return `${label(old)} ${label(now)} ${change}`;
}

const BENCH = 'to encourage every garden to place one bench for each hundred visitors';
const LIST = 'to publish a list of gardens with quiet corners every two years';
const SHADE = 'to plant trees which give shade in summer and let light through in winter';
const WATER = 'to bring drinking water within reach of all readers';

test('an insertion renumbers what follows and changes nothing else', () => {
  expect(changesOf([BENCH, LIST, SHADE], [WATER, BENCH, LIST, SHADE])).toStrictEqual([
    '– 1 added',
    '1 2 renumbered',
    '2 3 renumbered',
    '3 4 renumbered',
  ]);
});

test('spacing, hyphens, punctuation and numbers of notes are no change', () => {
  expect(changesOf([`${LIST},2 as agreed`, BENCH], [`${LIST},  14 as  agreed`, BENCH])).toStrictEqual([
    '1 1 unchanged',
    '2 2 unchanged',
  ]);
});

test('another number in the words is a change', () => {
  expect(
    changesOf(['to apply Resolution 101 in all gardens', LIST], ['to apply Resolution 102 in all gardens', LIST]),
  ).toStrictEqual(['1 1 modified', '2 2 unchanged']);
});

test('of two clauses that changed places the shorter one was moved', () => {
  expect(changesOf([BENCH, LIST, WATER, SHADE], [BENCH, WATER, LIST, SHADE])).toStrictEqual([
    '1 1 unchanged',
    '3 2 moved',
    '2 3 renumbered',
    '4 4 unchanged',
  ]);
});

test('two clauses that became one are merged, one that became two is split', () => {
  const both = `${LIST}, and ${WATER}`;
  expect(changesOf([BENCH, LIST, WATER, SHADE], [BENCH, both, SHADE])).toStrictEqual([
    '1 1 unchanged',
    '2 2 merged',
    '3 2 merged',
    '4 3 renumbered',
  ]);
  expect(changesOf([BENCH, both, SHADE], [BENCH, LIST, WATER, SHADE])).toStrictEqual([
    '1 1 unchanged',
    '2 2 split',
    '2 3 split',
    '3 4 renumbered',
  ]);
});

test('equal clauses are paired in their order', () => {
  expect(changesOf(['deleted', BENCH, 'deleted', LIST], ['deleted', BENCH, 'deleted', LIST])).toStrictEqual([
    '1 1 unchanged',
    '2 2 unchanged',
    '3 3 unchanged',
    '4 4 unchanged',
  ]);
});

test('two documents that share only what all such documents say have no link', () => {
  const closing = 'to report to the next conference on the implementation of this resolution';
  const others = [
    'to lend telescopes to schools near mountains',
    'to map craters of the moon with pupils',
    'to keep domes free of lamps at night',
  ];
  const older = [BENCH, LIST, SHADE, WATER, 'to oil hinges of garden gates each autumn', closing];
  const changes = changesOf(older, [
    ...others,
    'to name comets after the pupils who find them',
    'to print charts of southern stars',
    closing,
  ]);
  expect(changes.filter((change) => !/added|deleted/.test(change))).toStrictEqual([]);
  expect(changes).toHaveLength(12);
});

test('a document without clauses makes all clauses of the other new', () => {
  const empty = { ...resolution([BENCH]), clauses: [] };
  const pairs = alignDocuments(empty, resolution([BENCH, LIST]));
  expect(pairs.filter(({ change }) => change !== 'added')).toStrictEqual([]);
});

test('a text is all unchanged beside itself, and every clause of two versions stands in a pair', () => {
  const [older, newer] = ['2040', '2044'].map((year) =>
    parseMadeUp(readFileSync(`bench/fidelity/annotated/itu-benches-${year}.txt`, 'utf8')),
  );
  if (older === undefined || newer === undefined) throw new Error('two versions');
  expect(
    new Set(alignDocuments(older, older).map(({ change, similarity }) => `${change} ${similarity}`)),
  ).toStrictEqual(new Set(['unchanged 1']));
  const pairs = alignDocuments(older, newer);
  expect(new Set(pairs.flatMap((pair) => pair.old ?? []))).toStrictEqual(new Set(older.clauses.map(({ eId }) => eId)));
  expect(new Set(pairs.flatMap((pair) => pair.new ?? []))).toStrictEqual(new Set(newer.clauses.map(({ eId }) => eId)));
});

const WORDS =
  `lamp bench garden school reader winter summer water paper letter window river bridge market teacher pupil story
 shelf corner light shade paint hammer bucket lantern ladder basket meadow orchard harbour signal railway station platform`.split(
    /\s+/,
  );

function sentence(random: Random): string {
  return `to ${Array.from({ length: 8 + random.below(20) }, () => random.pick(WORDS)).join(' ')}`;
}

/** A version with clauses changed, dropped, added and swapped, and what became of each. */
function revise(
  older: readonly string[],
  random: Random,
): { readonly newer: readonly string[]; readonly truth: ReadonlySet<string> } {
  const kept = older.flatMap((clause, i) =>
    random.below(10) === 0 ? [] : [{ clause: reword(clause, random), from: i }],
  );
  const newer = kept.flatMap((one) => (random.below(10) === 0 ? [{ clause: sentence(random), from: -1 }, one] : [one]));
  const swap = random.below(newer.length - 1);
  const [one, other] = [newer[swap], newer[swap + 1]];
  if (one && other) [newer[swap], newer[swap + 1]] = [other, one];
  const truth = newer.flatMap(({ from }, i) => (from < 0 ? [] : [`${from + 1} ${i + 1}`]));
  return { newer: newer.map(({ clause }) => clause), truth: new Set(truth) };
}

function reword(clause: string, random: Random): string {
  if (random.below(3) > 0) return clause;
  const words = clause.split(' ');
  return words.map((word, i) => (i > 0 && random.below(4) === 0 ? random.pick(WORDS) : word)).join(' ');
}

test('links of seeded revisions are found, at least 98 in 100', () => {
  let [hits, expected, given] = [0, 0, 0];
  for (let seed = 1; seed <= 10; seed++) {
    const random = createRandom(seed);
    const older = Array.from({ length: 40 }, () => sentence(random));
    const { newer, truth } = revise(older, random);
    const links = changesOf(older, newer).filter((change) => !/added|deleted/.test(change));
    hits += links.filter((link) => truth.has(link.replace(/ \w+$/, ''))).length;
    expected += truth.size;
    given += links.length;
  }
  expect((2 * hits) / (expected + given)).toBeGreaterThan(0.98);
});
