import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '#ingest/read/read-text.js';
import { parseDocument } from '#ingest/parse/parse-document.js';

const path = 'resolutions/itu-wtdc-res-67-2022.txt';
const { source } = readText({ path, bytes: readFileSync(`documents/${path}`) });
if (source === null) throw new Error('the seed is read');
const parsed = parseDocument(source, null);
const DIRECTOR = 'resolves to instruct the Director of the Telecommunication Development Bureau';

test('the seed has its seven sections with their labels in order', () => {
  const labels = parsed.sections.map(({ heading, eId, role }) => [
    heading,
    role,
    parsed.clauses
      .filter(({ section }) => section === eId)
      .map(({ label }) => label)
      .join(''),
  ]);
  expect(labels).toStrictEqual([
    ['recognizing', 'preambular', 'abcd'],
    ['recalling', 'preambular', 'abcdefghijklmno'],
    ['taking into account', 'preambular', 'abcdefghijklm'],
    [DIRECTOR, 'operative', '123456789101112'],
    ['invites Member States and Sector Members', 'operative', '12'],
    ['invites Member States', 'operative', '123456'],
    ['invites Sector Members', 'operative', '12'],
  ]);
});

test('letters in running words are no clauses', () => {
  const f = parsed.clauses.find(({ path: name }) => name === 'recalling/f');
  expect(f?.text).toContain('to prevent (a) the inducement');
  expect(f?.text).toMatch(/^that, within the framework .* \(Article 34\);$/);
});

test('a note stands apart from the clause that bears its marker', () => {
  const five = parsed.clauses.find(({ path: name }) => name === `${DIRECTOR}/5`);
  expect(five?.text).toBe(
    'to continue to assist Member States, in particular developing countries, in developing their national child online protection strategies in collaboration with stakeholders;',
  );
  expect(parsed.notes.map(({ marker, text, clause }) => ({ marker, text, clause }))).toStrictEqual([
    {
      marker: '1',
      text: 'These include the least developed countries, small island developing states, landlocked developing countries and countries with economies in transition.',
      clause: five?.eId,
    },
  ]);
});

test('every character of the seed is accounted for, and the kind of document is said to be known by its formula', () => {
  expect(parsed.coverage).toBe(1);
  expect(parsed.diagnostics).toStrictEqual([]);
  expect(parsed.recognisedBy).toContain('The World Telecommunication Development Conference (Kigali 2022),');
});

test('each character of a clause is the character of the source at its offset', () => {
  for (const { text, offsets } of parsed.clauses) {
    const read = Array.from({ length: text.length }, (_, i) => text.charAt(i)).map((char, i) =>
      char === ' ' ? ' ' : source.text.charAt(offsets[i] ?? -1),
    );
    expect(read.join('')).toBe(text);
    expect(offsets).toHaveLength(text.length + 1);
  }
});
