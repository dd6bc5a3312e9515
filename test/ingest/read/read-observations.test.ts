import { describe, expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { isOfKind } from '#graph/model/nodes.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readObservations } from '#ingest/read/read-observations.js';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const PATH = 'registers/figures.csv';
const HEADER = 'indicator,country,year,sex,value,n,source,seen';
const row = (rest: string) => `/ontology/indicator/use,${rest},https://example.org/report,2026-02-01`;
const read = (text: string) => readObservations(file(PATH, text), { taken: new Map(), today: '2026-11-26' });

test('a row is read with its figures and the place of its words', () => {
  const text = `\uFEFF${HEADER}\r\n${row('RW,2024,girls,57.5,1200')}\r\n`;
  const { observations, diagnostics, text: bare } = read(text);
  expect(diagnostics).toStrictEqual([]);
  expect(observations).toMatchObject([
    { id: '/ontology/observation/use-rw-2024-all-girls', year: '2024', ageBand: 'all', value: 57.5, n: 1200, line: 2 },
  ]);
  const span = observations[0]?.place.span;
  expect(bare.slice(span?.start, span?.end)).toBe('RW');
});

describe('a fault is one diagnostic with file, line, column and what to do', () => {
  test.each([
    ['a column about persons', `${HEADER},Prénom\n${row('RW,2024,all,1,100')},x\n`, 'personal-column', 1, 48, 0],
    ['another delimiter', `${HEADER}\n`.replaceAll(',', ';'), 'wrong-delimiter', 1, 1, 0],
    ['tabs', `${HEADER}\n`.replaceAll(',', '\t'), 'wrong-delimiter', 1, 1, 0],
    ['a column that there is not', `${HEADER},colour\n`, 'unknown-field', 1, 48, 0],
    ['a missing column', `${HEADER.replace(',n,', ',')}\n`, 'missing-field', 1, 1, 0],
    ['too few values', `${HEADER}\n${row('RW,2024,all,1')}\n${row('RW,2023,all,1,100')}\n`, 'wrong-row', 2, 1, 1],
    [
      'few children',
      `${HEADER}\n${row('RW,2024,all,57.5,9')}\n${row('RW,2023,all,1,100')}\n`,
      'too-few-children',
      2,
      42,
      1,
    ],
    ['a country that is no code', `${HEADER}\n${row('Rwanda,2024,all,1,100')}\n`, 'wrong-value', 2, 25, 0],
    ['a formula', `${HEADER}\n${row('RW,2024,all,=1+1,100')}\n`, 'wrong-value', 2, 37, 0],
    ['a decimal comma', `${HEADER}\n${row('RW,2024,all,"57,5",100')}\n`, 'wrong-value', 2, 37, 0],
    ['a year to come', `${HEADER}\n${row('RW,2090,all,1,100')}\n`, 'date-in-future', 2, 28, 0],
    [
      'a row given twice',
      `${HEADER}\n${row('RW,2024,all,1,100')}\n${row('RW,2024,all,2,100')}\n`,
      'doubled-id',
      3,
      1,
      1,
    ],
    ['a quote that is not closed', `${HEADER}\n${row('RW,2024,all,1,100')}\n"x,`, 'broken-csv', 3, 1, 1],
    ['markup', `${HEADER}\n${row('RW,2024,all,1,100').replace('https', '<script>https')}\n`, 'wrong-value', 2, 43, 0],
    ['an empty table', ' \n', 'empty-file', 1, 1, 0],
  ])('%s', (_fault, text, rule, line, column, taken) => {
    const { diagnostics, observations } = read(text);
    expect(diagnostics.map((one) => [one.rule, one.line, one.column, one.file])).toStrictEqual([
      [rule, line, column, PATH],
    ]);
    expect(diagnostics[0]?.hint).not.toBe('');
    expect(observations).toHaveLength(taken);
  });

  test('a file that would fill the memory', () => {
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    const { diagnostics } = readObservations({ path: PATH, bytes }, { taken: new Map(), today: '2026-11-26' });
    expect(diagnostics.map(({ rule }) => rule)).toStrictEqual(['file-too-large']);
  });
});

test('what is refused is never printed', () => {
  const secret = 'n,name\n7,Zyxwv\n';
  const { diagnostics } = read(`${HEADER}\n${row('RW,2024,all,57.123,7')}\n`);
  const printed = JSON.stringify([...diagnostics, ...read(secret).diagnostics]);
  expect(printed).not.toMatch(/57\.123|Zyxwv/);
});

test('a figure that is held back has no number in the graph, and neither has one that would tell it', async () => {
  const indicator = `indicators:
  - id: /ontology/indicator/use
    name: Use
    definition: Children who use the internet
    population: Children
    unit: count
    sources: [a]
    seen: 2026-02-01
`;
  const rows = [row('RW,2024,all,60,600'), row('RW,2024,girls,53,300'), row('RW,2024,boys,7,300')];
  const { records, diagnostics } = await ingestFiles(
    [
      ...readFolder('documents').filter(({ path }) => path === 'registers/countries.yaml'),
      file('registers/indicators.yaml', indicator),
      file(PATH, `${HEADER}\n${rows.join('\n')}\n`),
    ],
    today(),
  );
  const observations = records.nodes.filter((node) => isOfKind(node, 'observation'));
  expect(observations.map(({ facts: { sex, value, n, suppressed } }) => [sex, value, n, suppressed])).toStrictEqual([
    ['all', 60, 600, false],
    ['boys', null, null, true],
    ['girls', null, null, true],
  ]);
  expect(diagnostics.filter(({ rule }) => rule === 'figure-held-back').map(({ line }) => line)).toStrictEqual([3, 4]);
});
