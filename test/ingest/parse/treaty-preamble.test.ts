import { expect, test } from 'vitest';
import { readMarkdown } from '#ingest/read/read-markdown.js';
import { parseDocument } from '#ingest/parse/parse-document.js';

const ARTICLES = [1, 2, 3]
  .map((number) => `### Article ${number}\n\n1. Each Party shall light lamp ${number}.\n`)
  .join('\n');

/** Label, opener and words of each recital of a convention that begins with these lines. */
function recitalsOf(...front: readonly string[]) {
  const { source } = readMarkdown({
    path: 'lamps.md',
    bytes: new TextEncoder().encode([...front, ARTICLES].join('\n\n')),
  });
  if (source === null) throw new Error('not read');
  const { clauses, identity } = parseDocument(source, null);
  const recitals = clauses.filter(({ role }) => role === 'preambular');
  return { title: identity.title, recitals: recitals.map(({ label, opener, text }) => [label, opener, text]) };
}

test('recitals printed in one paragraph without a space between them are told apart', () => {
  const preamble =
    'The States Parties to this Convention,Considering that lamps burn,Deeply concerned that they go out,Have agreed as follows:';
  expect(recitalsOf('### Convention', '#### on lamps and other lights', preamble)).toStrictEqual({
    title: 'Convention on lamps and other lights',
    recitals: [
      [null, 'Considering', 'Considering that lamps burn,'],
      [null, 'Deeply concerned', 'Deeply concerned that they go out,'],
    ],
  });
});

test('lettered recitals keep their letters, and the words of agreement behind the last are none of its own', () => {
  expect(
    recitalsOf(
      '#### Convention on Lamps',
      'Preamble The States Parties to the present Convention,',
      'a) Recalling that lamps burn,',
      'b) Convinced that they must, Have agreed as follows:',
    ).recitals,
  ).toStrictEqual([
    ['a', 'Recalling', 'Recalling that lamps burn,'],
    ['b', 'Convinced', 'Convinced that they must,'],
  ]);
});

test('recitals joined by "and" are told apart', () => {
  const preamble =
    'Preamble The General Conference of the Lamp Organization, Having met in June, and Mindful of lamps, and Having decided, adopts this first day of June the following Convention.';
  expect(recitalsOf('#### Convention on Lamps', preamble).recitals.map(([, opener]) => opener)).toStrictEqual([
    'Having',
    'Mindful',
    'Having',
  ]);
});

test('a lettered recital behind the formula, without a space between them, begins the list', () => {
  const { recitals } = recitalsOf(
    '#### Convention on Lamps',
    'The States Parties to the present Convention,(a) Recalling that lamps burn,',
    '(b) Convinced that they must,',
    'Have agreed as follows:',
  );
  expect(recitals).toStrictEqual([
    ['a', 'Recalling', 'Recalling that lamps burn,'],
    ['b', 'Convinced', 'Convinced that they must,'],
  ]);
});
