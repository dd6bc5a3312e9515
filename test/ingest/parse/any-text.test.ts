import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readText } from '#ingest/read/read-text.js';

const seed = readFileSync('documents/resolutions/itu-wtdc-res-67-2022.txt', 'utf8');

/** Reads a text and checks what holds for every one: spans inside it, unique names, coverage that its own parts bear out. */
function parse(text: string): void {
  const { source } = readText({ path: 'any.txt', bytes: new TextEncoder().encode(text) });
  if (source === null) return;
  const { clauses, sections, coverage } = parseDocument(source, null);
  const names = [...clauses, ...sections].map(({ eId }) => eId);
  expect(new Set(names).size).toBe(names.length);
  expect(coverage).toBeGreaterThanOrEqual(0);
  expect(coverage).toBeLessThanOrEqual(1);
  for (const { start, end, parent } of clauses) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(source.text.length);
    if (parent !== null) expect(names).toContain(parent);
  }
}

test('no text at all is refused', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), parse), { numRuns: 300 });
});

test('lines of the seed in any order are read', () => {
  const lines = seed.split('\n');
  fc.assert(
    fc.property(fc.shuffledSubarray(lines), (some) => parse(some.join('\n'))),
    { numRuns: 50 },
  );
});

test('every beginning of the seed is read', () => {
  for (let end = 0; end < seed.length; end += 97) parse(seed.slice(0, end));
});

test('a line of 5 MB, and a text of nothing but labels, are read in a few seconds', { timeout: 20_000 }, () => {
  parse('child online protection '.repeat(220_000));
  parse('a)\n1 x\n'.repeat(20_000));
});
