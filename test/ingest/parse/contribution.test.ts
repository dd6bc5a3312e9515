import { expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { COVER_LABELS } from '#ingest/parse/cover-labels.js';
import { readPrintedDay } from '#ingest/parse/printed-day.js';
import { readDocx } from '#ingest/read/read-docx.js';
import { readText } from '#ingest/read/read-text.js';
import { item, lvl, makeDocx, p, row } from '../../support/make-docx.js';

const parseText = (text: string) => {
  const { source } = readText({ path: 'x.txt', bytes: new TextEncoder().encode(text) });
  if (source === null) throw new Error('the text is read');
  return parseDocument(source, null);
};
const fieldsOf = ({ cover }: ReturnType<typeof parseText>) =>
  Object.fromEntries(cover.map(({ field, value }) => [field, value]));

const DOCX = makeDocx({
  body: [
    `<w:tbl>${row('ITU-D Study Groups', '')}${row('Fourth meeting, Geneva, 7-18 October 2019', p('Document 2/321-E') + p('9 September 2019') + p('Original: English'))}</w:tbl>`,
    `<w:tbl>${row('Question 3/2: Securing information and communication networks')}${row('SOURCE:', 'Republic of Example')}${row('TITLE:', 'A helpline in every school')}` +
      `${row('Action required:', 'Participants are invited to consider this document.')}${row('Keywords:', 'child online protection, helplines')}` +
      `${row('Abstract:', p('The first paragraph of the summary.') + p('The second paragraph of it.'))}</w:tbl>`,
    p('Introduction', '<w:pStyle w:val="Heading1"/>'),
    p('Schools asked for a number that children can call.'),
    p('What was done', '<w:pStyle w:val="Heading1"/>'),
    p('a number was opened;', item(1)),
    p('teachers were trained:', item(1)),
    p('in cities;', item(1, 1)),
    p('in villages.', item(1, 1)),
  ].join(''),
  styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
  numbering: `<w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1)')}${lvl(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
});

test('a contribution in DOCX is read by the fields of its cover, its headings and its numbers', () => {
  const { source } = readDocx({ path: 'x.docx', bytes: DOCX });
  if (source === null) throw new Error('the document is read');
  const document = parseDocument(source, null);
  expect(document.recognisedBy).toMatch(
    /^a contribution by the fields of its cover: document, date, original, question/,
  );
  expect(fieldsOf(document)).toStrictEqual({
    document: 'Document 2/321-E',
    date: '9 September 2019',
    original: 'Original: English',
    question: 'Question 3/2: Securing information and communication networks',
    source: 'Republic of Example',
    title: 'A helpline in every school',
    action: 'Participants are invited to consider this document.',
    keywords: 'child online protection, helplines',
    abstract: 'The first paragraph of the summary. The second paragraph of it.',
  });
  expect(document.identity).toMatchObject({
    ...{
      type: 'contribution',
      title: 'A helpline in every school',
      number: '2/321',
      date: '2019-09-09',
      language: 'en',
    },
  });
  expect(document.sections.map(({ heading, role }) => [heading, role])).toStrictEqual([
    ['Introduction', 'preambular'],
    ['What was done', 'preambular'],
  ]);
  expect(document.clauses.map(({ label, path, text }) => [label, path, text])).toStrictEqual([
    [null, 'Introduction/p1', 'Schools asked for a number that children can call.'],
    ['1', 'What was done/1', 'a number was opened;'],
    ['2', 'What was done/2', 'teachers were trained:'],
    ['a', 'What was done/2/a', 'in cities;'],
    ['b', 'What was done/2/b', 'in villages.'],
  ]);
  expect(document.coverage).toBe(1);
  for (const { start, end, value } of document.cover)
    expect(document.source.text.slice(start, end).replace(/\s+/g, ' ')).toBe(value);
});

test('a cover is read in plain text, with labels above their values, and its headings by their numbers', () => {
  const document = parseText(
    'Document SG2RGQ/45-E\n5 May 2021\nEnglish only\n\nSource\n\nMinistry of Words\n\nTitle\n\nSafer words\n\nAbstract:\nWhat it is about, over\ntwo lines.\n\n' +
      '1 Introduction\n\nWords were lost.\n\n1.1 Why\n\nNobody looked.\n\n2 Results\n\n1) found;\n\n2) kept.\n',
  );
  expect(fieldsOf(document)).toMatchObject({
    source: 'Ministry of Words',
    title: 'Safer words',
    abstract: 'What it is about, over two lines.',
  });
  expect(document.identity.number).toBe('SG2RGQ/45');
  expect(document.sections.map(({ heading, parent }) => [heading, parent])).toStrictEqual([
    ['1 Introduction', null],
    ['1.1 Why', '1-introduction'],
    ['2 Results', null],
  ]);
  expect(document.clauses.map(({ text }) => text)).toStrictEqual([
    'Words were lost.',
    'Nobody looked.',
    'found;',
    'kept.',
  ]);
});

test.each([
  [
    'fr',
    'Document WTDC17/13-F\n25 juillet 2017\nOriginal: anglais\nOrigine: Une administration\nRésumé:\tUn résumé.\n',
    '2017-07-25',
  ],
  [
    'es',
    'Documento 38-S\n28 de abril de 2017\nOriginal: inglés\nTítulo: Un título\nAcción solicitada:\tSe invita.\n',
    '2017-04-28',
  ],
  ['ru', 'Документ WTDC17/17-R\n5 июня 2017 года\nОригинал: английский\nSource: x\nРезюме\n\nСлова.\n', '2017-06-05'],
  ['zh', '文件 C18/35-C\n2018年3月19日\n原文：英文\nTitle: x\n概要\n\n文字。\n', '2018-03-19'],
  ['ar', 'للوثيقة RPM-ARB17/10-A\n29 يناير 2017\nالأصل: بالإنكليزية\nSource: x\nملخص:\nكلمات\n', '2017-01-29'],
])('a cover in %s gives its language and day', (language, text, date) => {
  expect(parseText(text).identity).toMatchObject({ type: 'contribution', language, date });
});

test('whom to ask is told and made no field', () => {
  const { cover, diagnostics } = parseText(
    'Document 1/2-E\nSource: A State\nTitle: Words\nContact: Name/Organization: X\n\nWords.\n',
  );
  expect(cover.map(({ field }) => field)).toStrictEqual(['document', 'source', 'title']);
  expect(diagnostics.map(({ rule }) => rule)).toContain('cover-contact');
});

test('words that are labelled in the middle of a text make no cover', () => {
  expect(parseText('1 First\n2 Second\nSource: a table\nTitle: b\nDocument 1/2-E\n').identity.type).toBe('unknown');
});

test.each(COVER_LABELS.flatMap((row) => row.labels.map((label) => [label, row] as const)))(
  'the label %s is read with its value beside it, below it and in capitals',
  (label, { field, source }) => {
    expect(source).not.toBe('');
    const others = field === 'source' ? 'Title: t' : 'Source: s';
    for (const printed of [`${label}: words`, `${label}\twords`, `${label}\n\nwords`, `${label.toUpperCase()} words`]) {
      const { cover, diagnostics } = parseText(`Document 1/2-E\nOriginal: English\n${others}\n\n${printed}\n\nBody.\n`);
      if (field === 'contact') expect(diagnostics.map(({ rule }) => rule)).toContain('cover-contact');
      else if (label !== label.toUpperCase() || printed !== `${label} words`)
        expect(cover.find((one) => one.field === field)?.value).toBe('words');
    }
  },
);

test('a day is read where it stands alone and exists', () => {
  expect(['1 January 2020', '1er mai 2019', '31 December 1999'].map(readPrintedDay)).toStrictEqual([
    '2020-01-01',
    '2019-05-01',
    '1999-12-31',
  ]);
  expect(['in May 2020', '1 Smarch 2020', '45 May 2020', '5 2 2020'].map(readPrintedDay)).toStrictEqual([
    null,
    null,
    null,
    null,
  ]);
});
