import { expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readMarkdown } from '#ingest/read/read-markdown.js';

const read = (text: string) => {
  const { source } = readMarkdown({ path: 'x.md', bytes: new TextEncoder().encode(text) });
  if (source === null) throw new Error('not read');
  return parseDocument(source, null);
};
const headings = (text: string) => read(text).sections.map(({ heading, parent }) => [heading, parent]);

const ARTICLES = `### Article 1

Lamps shall be lit.

### Article 2

Lamps shall be put out.

### Article 3

Nothing else is affected.
`;

test.each([
  ['on a line below', '###I \n\n####General provisions'],
  ['on its own line', '### I General provisions'],
  ['behind a stop', '### I. General provisions'],
])('a part with a Roman number has its title %s', (_where, heading) => {
  const [part, first] = headings(`The States Parties to this Protocol,\n\n${heading}\n\n${ARTICLES}`);
  expect(part?.[0]).toMatch(/^I\.? General provisions$/);
  expect(first).toStrictEqual(['Article 1', expect.stringMatching(/^i-general-provisions$/)]);
});

test.each([
  ['with its title below', '###1 \n\n####Oil'],
  ['with its title on its own line', '### 1 Oil'],
])('a numbered heading %s is a part of an appendix', (_where, heading) => {
  expect(
    headings(`${ARTICLES}\n####APPENDIX 1\n\n####Rates\n\n${heading}\n\nOil is paid for.\n`).slice(3),
  ).toStrictEqual([
    ['APPENDIX 1 Rates', null],
    ['1 Oil', 'appendix-1-rates'],
  ]);
});

test('a number without a title is no part of an appendix, and a numbered heading none of an article', () => {
  const text = `${ARTICLES}\n### 1 Oil\n\nOil is kept.\n\n####APPENDIX 1\n\n####Rates\n\n###1 \n\nOil is paid for.\n`;
  expect(headings(text).slice(2)).toStrictEqual([
    ['Article 3', null],
    ['APPENDIX 1 Rates', null],
  ]);
});

test('words behind a list go on with the words behind it, not with those before it', () => {
  const text = `${ARTICLES}
### Article 4

Each lamp shall be:

(a) lit;

(b) put out.

Keepers of lamps

shall have oil.
`;
  const clause = read(text).clauses.find(({ parent, section }) => parent === null && section === 'art_4');
  expect([clause?.text, clause?.tail]).toStrictEqual(['Each lamp shall be:', 'Keepers of lamps shall have oil.']);
});
