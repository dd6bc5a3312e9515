import { expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readText } from '#ingest/read/read-text.js';

const read = (text: string) => {
  const { source } = readText({ path: 'x.txt', bytes: new TextEncoder().encode(text) });
  if (source === null) throw new Error('not read');
  const { clauses, coverage } = parseDocument(source, null);
  expect(coverage).toBe(1);
  return clauses.map(({ path, label, role, text: words }) => [path, label, role, words]);
};

test('an annex of a resolution of the United Nations has paragraphs of its own, numbered anew', () => {
  const text = `The General Assembly,

Recalling its resolution 70/1,

1. Adopts the plan annexed.

55th plenary meeting
17 December 2044

Annex
Plan of lamps

Introduction

1. Lamps matter, and so do
schools.

2. They shall:
(a) shine;
(b) last.

Annex II

1. Shade.
`;
  expect(read(text)).toStrictEqual([
    ['pre/p1', null, 'preambular', 'Recalling its resolution 70/1,'],
    ['op/1', '1', 'operative', 'Adopts the plan annexed.'],
    ['Introduction/1', '1', 'annex', 'Lamps matter, and so do schools.'],
    ['Introduction/2', '2', 'annex', 'They shall:'],
    ['Introduction/2/a', 'a', 'annex', 'shine;'],
    ['Introduction/2/b', 'b', 'annex', 'last.'],
    ['Annex II/1', '1', 'annex', 'Shade.'],
  ]);
});

test('an annex of an ITU resolution does not go on with its last clause', () => {
  const long = 'with words enough to be a paragraph as it is saved from a page '.repeat(4).trim();
  const text = `The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),
resolves
1\tto light lamps, ${long}.
ANNEX TO RESOLUTION 901 (REV. EXAMPLETOWN, 2044)
Lamps are bright.
They last.
1\tThe first lamp.
`;
  expect(read(text)).toStrictEqual([
    ['resolves/1', '1', 'operative', `to light lamps, ${long}.`],
    ['ANNEX TO RESOLUTION 901 (REV. EXAMPLETOWN, 2044)/p1', null, 'annex', 'Lamps are bright.'],
    ['ANNEX TO RESOLUTION 901 (REV. EXAMPLETOWN, 2044)/p2', null, 'annex', 'They last.'],
    ['ANNEX TO RESOLUTION 901 (REV. EXAMPLETOWN, 2044)/1', '1', 'annex', 'The first lamp.'],
  ]);
});

test('words broken over a line end are joined: the hyphen stays unless the text has the word without it', () => {
  const text = `The General Assembly,

Recalling the report of the Secretary-
General on develop-
ment, and its resolution on development,

1. Requests awareness-
raising.
`;
  expect(read(text).map(([, , , words]) => words)).toStrictEqual([
    'Recalling the report of the Secretary-General on development, and its resolution on development,',
    'Requests awareness-raising.',
  ]);
});
