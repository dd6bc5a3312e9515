import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { today } from '#cli/today.js';
import { createReader } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { MUTABLES } from '../support/mutables.js';

/** `npm run fuzz` reads ten thousand; a sample is read with all tests. Counterexamples are printed with their seed. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 120);
const SLOWEST_IN_MS = 5000;

const reader = createReader(
  readRegisters(
    readFolder('documents').filter(({ path }) => path.startsWith('registers/')),
    today(),
  ).registers,
);
const encoder = new TextEncoder();

/** Characters and marks that readers stumble over. */
const ODD = [
  '\0',
  '\u202e',
  'e\u0301\u0301',
  '\ud800',
  '\u00a0',
  '\f',
  '\r',
  '\ufeff',
  '(',
  '“',
  '[1: ',
  '####',
  '1.',
].concat([
  '\t',
  '|',
  '<a',
  '&x;',
  '&#0;',
  '</p>',
  '<w:p>',
  '<!--',
  ']]>',
  '<table>',
  '<ol start="-9">',
  'endobj',
  '\n\n',
]);

/** One change to a text, at a share of its length. */
type Change = (text: string, at: number, to: number) => string;
const CHANGES: readonly Change[] = [
  (text, at) => text.slice(0, at),
  (text, at, to) => text.slice(0, at) + text.slice(to),
  (text, at, to) => text.slice(0, to) + text.slice(at),
  (text, at, to) => text.slice(0, at) + (ODD[to % ODD.length] ?? '') + text.slice(at),
  (text, at) =>
    text
      .split('\n')
      .sort((a, b) => a.charCodeAt(at % 7) - b.charCodeAt(at % 5))
      .join('\n'),
  (text) => text.replace(/\n/g, '\r\n'),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).replace(/\s+/g, ' ') + text.slice(to),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
];

const mutated = fc
  .tuple(
    fc.constantFrom(...MUTABLES),
    fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 6 }),
  )
  .map(([{ path, text, toBytes }, changes]) => {
    const changed = changes.reduce((words, [change, from, to]) => {
      const [at, end] = [from, to].map((share) => Math.floor((share / 1000) * words.length)).sort((a, b) => a - b);
      return change(words, at ?? 0, end ?? 0);
    }, text);
    return { path, bytes: toBytes(changed) };
  });

async function expectRead(path: string, bytes: Uint8Array): Promise<void> {
  const started = performance.now();
  const { reading, diagnostics } = await reader({ path, bytes }, null);
  expect(performance.now() - started).toBeLessThan(SLOWEST_IN_MS);
  if (reading === null) {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toStrictEqual([]);
    return;
  }
  const { document, findings } = reading;
  const { length } = document.source.text;
  expect(document.coverage).toBeGreaterThanOrEqual(0);
  expect(document.coverage).toBeLessThanOrEqual(1);
  expect(new Set(document.clauses.map(({ eId }) => eId)).size).toBe(document.clauses.length);
  for (const { start, end } of [...document.clauses, ...document.cover, ...findings.citations, ...findings.duties])
    expect(start >= 0 && start <= end && end <= length).toBe(true);
}

test(
  'no mutation of a real document in any format makes a crash, a hang, or a span outside of it',
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async ({ path, bytes }) => expectRead(path, bytes)),
      { numRuns: RUNS },
    );
  },
);

test('no bytes at all do, under the name of any format', { timeout: 3_600_000 }, async () => {
  const heads = ['', '%PDF-1.4\n', 'PK\u0003\u0004', '<akomaNtoso><p>', '<p>a'].map((head) => encoder.encode(head));
  const anything = fc.tuple(
    fc.constantFrom('x.txt', 'x.md', 'x.pdf', 'x.xml', 'x.html', 'x.docx'),
    fc.constantFrom(...heads),
    fc.uint8Array({ maxLength: 300 }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async ([path, head, tail]) => expectRead(path, Uint8Array.from([...head, ...tail]))),
    { numRuns: RUNS },
  );
});

test('every beginning of a real document in every format is read or refused', { timeout: 3_600_000 }, async () => {
  const STEPS = Math.max(12, RUNS / 10);
  for (const { path, text, toBytes } of MUTABLES)
    for (let step = 0; step <= STEPS; step++)
      await expectRead(path, toBytes(text.slice(0, (text.length * step) / STEPS)));
});

const FAILURES = z.array(z.strictObject({ path: z.string(), text: z.string(), times: z.number(), was: z.string() }));

/** What once failed, by its smallest text: add what fast-check prints. */
test.each(FAILURES.parse(JSON.parse(readFileSync('test/ingest/failures.json', 'utf8'))))(
  'what once failed does not again: $was',
  async ({ path, text, times }) => {
    await expectRead(path, encoder.encode(text.repeat(times)));
  },
);
