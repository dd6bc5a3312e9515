import type { SourceFile } from '#ingest/model/source.js';
import { createRandom, type Random } from '../test/support/random.js';

/** Headings of the seed, and how many clauses stand below each. */
const SHAPE = [
  ['recognizing', 4],
  ['recalling', 15],
  ['taking into account', 13],
  ['resolves to instruct the Director of the Telecommunication Development Bureau', 12],
  ['invites Member States and Sector Members', 2],
  ['invites Member States', 6],
  ['invites Sector Members', 2],
] as const;
const WORDS = 'safety of children in networks schools families reports helplines training and national policy'.split(
  ' ',
);
const CITED = [
  'Resolution 179 (Rev. Dubai, 2018) of the Plenipotentiary Conference',
  'the Convention on the Rights of the Child (New York, 1989)',
  'Resolution 45 (Rev. Kigali, 2022) of this conference',
];
const encoder = new TextEncoder();

/** Made-up resolutions of the seed's shape, 54 clauses each, with their sidecars: the same for the same seed. */
export function makeDocuments(count: number, seed = 1): readonly SourceFile[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => i + 1000).flatMap((number) => [
    toFile(`made-up/res-${number}.txt`, makeText(random)),
    toFile(`made-up/res-${number}.yaml`, makeSidecar(number)),
  ]);
}

function toFile(path: string, text: string): SourceFile {
  return { path, bytes: encoder.encode(text) };
}

function makeText(random: Random): string {
  const sections = SHAPE.map(([heading, clauses]) => {
    return [
      heading,
      ...Array.from({ length: clauses }, (_, i) => `${labelOf(heading, i)}\t${makeWords(random)};`),
    ].join('\n');
  });
  return `The World Telecommunication Development Conference (Example, 2030),\n${sections.join('\n')}\n`;
}

function labelOf(heading: string, place: number): string {
  return /^(?:resolves|invites)/.test(heading) ? String(place + 1) : `${'abcdefghijklmno'[place] ?? ''})`;
}

/** As many words as a clause of the seed has; every second clause cites. */
function makeWords(random: Random): string {
  const words = Array.from({ length: 22 }, () => random.pick(WORDS)).join(' ');
  return `to consider ${words}${random.below(2) === 0 ? `, in the light of ${random.pick(CITED)}` : ''}`;
}

function makeSidecar(number: number, year = '2030'): string {
  return `work: /akn/un/statement/deliberation/made-up/2030/res-${number}
type: resolution
title: Made-up matter ${number}
body: ITU WTDC
number: '${number}'
revision: Example, ${year}
date: '${year}'
language: en
source: made up to measure with
licence: none needed
`;
}

const COMMON = 400;
const VOCABULARY = 6000;
const SYLLABLES = 'ka lo mi ne ru sa te vo bi du fe go hi ja pe qua so tu wi xe yo za'.split(' ');
/** One clause of so many is reworded in a revision, one is new, and one of so many stands in other documents too. */
const REWORDED_ONE_OF = 5;
const NEW_ONE_OF = 20;
const COMMON_ONE_OF = 25;

/** Made-up resolutions of the same shape whose words are many, so that no two say the same by chance; every second one revises the one before it, and clauses of common words stand here and there. The same for the same seed. */
export function makeCollection(count: number, seed = 1): readonly SourceFile[] {
  const random = createRandom(seed);
  const words = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join(''),
  );
  const makeClause = (): string =>
    `to consider ${Array.from({ length: 22 }, () => random.pick(words)).join(' ')}${random.below(2) === 0 ? `, in the light of ${random.pick(CITED)}` : ''}`;
  const common = Array.from({ length: COMMON }, makeClause);
  const choose = () => (random.below(COMMON_ONE_OF) === 0 ? random.pick(common) : makeClause());
  let clauses: readonly string[] = [];
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const isRevision = i % 2 === 1;
    clauses = isRevision
      ? clauses.map((clause) => (random.below(NEW_ONE_OF) === 0 ? choose() : reword(clause, random, words)))
      : SHAPE.flatMap(([, size]) => Array.from({ length: size }, choose));
    const [number, year] = [10_000 + Math.floor(i / 2), isRevision ? '2034' : '2030'];
    const name = `made-up/res-${number}-${year}`;
    return [toFile(`${name}.txt`, printText(clauses, year)), toFile(`${name}.yaml`, makeSidecar(number, year))];
  });
}

function reword(clause: string, random: Random, words: readonly string[]): string {
  return random.below(REWORDED_ONE_OF) === 0 ? clause.replace(/ \S+ \S+ /, ` ${random.pick(words)} `) : clause;
}

function printText(clauses: readonly string[], year: string): string {
  let next = 0;
  const sections = SHAPE.map(([heading, size]) => {
    const own = clauses.slice(next, next + size);
    next += size;
    return [heading, ...own.map((clause, i) => `${labelOf(heading, i)}\t${clause};`)].join('\n');
  });
  return `The World Telecommunication Development Conference (Example, ${year}),\n${sections.join('\n')}\n`;
}
