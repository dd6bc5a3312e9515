import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { readRegisters } from '#ingest/read/read-registers.js';

const file = (text: string, path = 'registers/actors.yaml') => ({ path, bytes: new TextEncoder().encode(text) });
const ITU =
  '  - id: /ontology/organization/itu\n    name: ITU\n    type: organization\n    sources: [https://www.itu.int/]\n';

test('an entry is read with its place and the words that are its links', () => {
  const text = `actors:\n${ITU}  - id: /ontology/organization/bdt\n    name: BDT\n    type: organ\n    partOf: /ontology/organization/itu\n    sources: [a]\n`;
  const { registers, diagnostics } = readRegisters([file(text)], today());
  expect(diagnostics).toStrictEqual([]);
  const [, bdt] = registers.actors;
  expect(bdt).toMatchObject({ name: 'BDT', line: 6, file: 'registers/actors.yaml', sources: ['a'] });
  expect(text.slice(bdt?.partOf?.span.start, bdt?.partOf?.span.end)).toBe('/ontology/organization/itu');
});

test.each([
  [
    'a missing field',
    `actors:\n${ITU}  - id: /ontology/organization/x\n    type: organ\n    sources: [a]\n`,
    'missing-field',
    6,
  ],
  [
    'a field that there is not',
    `actors:\n  - id: /ontology/organization/x\n    name: x\n    type: organ\n    colour: red\n    sources: [a]\n`,
    'unknown-field',
    2,
  ],
  [
    'a value that is none of its kinds',
    `actors:\n  - id: /ontology/organization/x\n    name: x\n    type: planet\n    sources: [a]\n`,
    'wrong-value',
    4,
  ],
  ['an id that is none', `actors:\n  - id: itu\n    name: x\n    type: organ\n    sources: [a]\n`, 'wrong-value', 2],
  [
    'an entry without a source',
    `actors:\n  - id: /ontology/organization/x\n    name: x\n    type: organ\n    sources: []\n`,
    'wrong-value',
    5,
  ],
  ['an id given twice', `actors:\n${ITU}${ITU}`, 'doubled-id', 6],
  ['broken YAML', 'actors:\n  - id: [\n', 'broken-yaml', 3],
  ['a register that there is not', 'actresses: []\n', 'unknown-register', 1],
  ['a list that is none', 'actors: many\n', 'wrong-value', 1],
  ['an empty file', '\n\n', 'empty-file', 1],
])('%s is one diagnostic with its line and what to do', (_fault, text, rule, line) => {
  const { diagnostics } = readRegisters([file(text)], today());
  expect(diagnostics.map((one) => [one.rule, one.line, one.severity, one.file])).toStrictEqual([
    [rule, line, 'error', 'registers/actors.yaml'],
  ]);
  expect(diagnostics[0]?.hint).not.toBe('');
});

test('a faulty entry does not keep the others from being read', () => {
  const { registers } = readRegisters([file(`actors:\n  - id: nonsense\n${ITU}`)], today());
  expect(registers.actors.map(({ name }) => name)).toStrictEqual(['ITU']);
});

test('two registers may not give one id to two things', () => {
  const region = 'regions:\n  - id: /ontology/organization/itu\n    name: x\n    code: X\n    sources: [a]\n';
  const { diagnostics } = readRegisters([file(`actors:\n${ITU}`), file(region, 'registers/regions.yaml')], today());
  expect(diagnostics.map(({ message, hint }) => [message, hint])).toStrictEqual([
    ['/ontology/organization/itu is given twice', 'it stands first at registers/actors.yaml:2; join the two entries'],
  ]);
});

test('what the provisions of an instrument are about is read, and an element id that is none is told', () => {
  const shade = (provisions: string) =>
    readRegisters(
      [
        file(
          `instruments:\n  - id: /akn/un/act/convention/lamps/2030/shade\n    type: treaty\n    title: Shade\n    subject: Shade for all\n    provisions: { ${provisions} }\n    sources: [a]\n`,
        ),
      ],
      today(),
    );
  expect(shade('art_2: dusk, art_1: lamps').registers.instruments).toMatchObject([
    {
      subject: 'Shade for all',
      provisions: [
        { eId: 'art_2', subject: 'dusk' },
        { eId: 'art_1', subject: 'lamps' },
      ],
    },
  ]);
  expect(shade('Article 2: dusk').diagnostics.map(({ rule, line }) => [rule, line])).toStrictEqual([
    ['wrong-value', 6],
  ]);
});
