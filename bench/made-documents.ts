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
    const label = (i: number) => (/^(?:resolves|invites)/.test(heading) ? String(i + 1) : `${'abcdefghijklmno'[i]})`);
    return [heading, ...Array.from({ length: clauses }, (_, i) => `${label(i)}\t${makeWords(random)};`)].join('\n');
  });
  return `The World Telecommunication Development Conference (Example, 2030),\n${sections.join('\n')}\n`;
}

/** As many words as a clause of the seed has; every second clause cites. */
function makeWords(random: Random): string {
  const words = Array.from({ length: 22 }, () => random.pick(WORDS)).join(' ');
  return `to consider ${words}${random.below(2) === 0 ? `, in the light of ${random.pick(CITED)}` : ''}`;
}

function makeSidecar(number: number): string {
  return `work: /akn/un/statement/deliberation/made-up/2030/res-${number}
type: resolution
title: Made-up matter ${number}
body: ITU WTDC
number: '${number}'
revision: Example, 2030
date: '2030'
language: en
source: made up to measure with
licence: none needed
`;
}
