import { afterEach, expect, test, vi } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readPdf } from '#ingest/read/read-pdf.js';
import { makePdf, type Placed } from '../../support/make-pdf.js';

const read = (bytes: Uint8Array) => readPdf({ path: 'x.pdf', bytes });
const textOf = async (...pages: readonly (readonly Placed[])[]) => (await read(makePdf(pages))).source?.text;
/** Lines below each other from a height on. */
const lines = (x: number, y: number, texts: readonly string[]): readonly Placed[] =>
  texts.map((text, i) => ({ x, y: y - 12 * i, text }));

afterEach(() => {
  vi.restoreAllMocks();
});

test('lines are read from top to bottom, whatever the order in which they are printed', async () => {
  expect(await textOf([...lines(72, 700, ['first line here', 'second line here'])].reverse())).toBe(
    'first line here\nsecond line here',
  );
});

test('words on one baseline are joined by their gaps: none, a space, or a line of its own', async () => {
  const text = await textOf([
    { x: 72, y: 700, text: 'child' },
    { x: 93.2, y: 700, text: 'ren' },
    { x: 112, y: 700, text: 'online' },
    { x: 400, y: 700, text: 'A/RES/1' },
  ]);
  expect(text).toBe('children online\nA/RES/1');
});

test('a label is joined with its words over a wide gap', async () => {
  expect(
    await textOf([
      { x: 72, y: 700, text: 'a)' },
      { x: 140, y: 700, text: 'that children' },
    ]),
  ).toBe('a) that children');
});

test('a blank line stands where paragraphs are apart', async () => {
  const text = await textOf([...lines(72, 700, ['one', 'two', 'three']), ...lines(72, 650, ['four', 'five'])]);
  expect(text).toBe('one\ntwo\nthree\n\nfour\nfive');
});

test('the mark of a note stays as a digit behind its word', async () => {
  const text = await textOf([
    { x: 72, y: 700, text: 'Human Rights' },
    { x: 131, y: 703.6, text: '12', size: 6.5 },
    { x: 141, y: 700, text: 'and the Charter' },
  ]);
  expect(text).toBe('Human Rights12 and the Charter');
});

test('two columns are read one after the other, below the title that goes over both', async () => {
  const left = ['The first column begins at its top', 'and goes on with words that fill it', 'down to where it ends'];
  const right = ['and the second column follows the', 'first, on the same lines of the page', 'but read behind it'];
  const title = {
    x: 72,
    y: 740,
    text: 'A title that is printed over both of the columns of this page, whole',
    size: 14,
  };
  const text = await textOf([title, ...lines(72, 700, left), ...lines(320, 700, right)]);
  expect(text?.split('\n').filter((line) => line !== '')).toStrictEqual([title.text, ...left, ...right]);
});

test('a ligature becomes its letters, and no other letter changes', async () => {
  expect(await textOf([{ x: 72, y: 700, text: 'ﬁrst ½ naïve µ' }])).toBe('first ½ naïve µ');
});

test('a space that is only a stretched letter is none where the page prints its spaces', async () => {
  const text = await textOf([
    { x: 72, y: 700, text: 'early and forced marr' },
    { x: 169, y: 700, text: 'iage is still underreported' },
  ]);
  expect(text).toBe('early and forced marriage is still underreported');
});

test('a page begins behind a form feed, and running heads, page numbers and notes are furniture', async () => {
  const page = (number: number, texts: readonly string[], note: string): readonly Placed[] => [
    { x: 72, y: 750, text: 'A/RES/79/900' },
    { x: 330, y: 750, text: 'A running head of the resolution' },
    ...lines(110, 700, texts),
    ...lines(90, 200, ['__________________', note]),
    { x: 60, y: 36, text: `${number}/2` },
    { x: 500, y: 37, text: '24-99999' },
  ];
  const { source } = await read(
    makePdf([
      page(1, ['The General Assembly,', 'Recalling its resolution 70/1,1'], '1 Resolution 70/1.'),
      page(2, ['1. Decides to go on;', '2. Requests a report.'], '2 Resolution 70/2.'),
    ]),
  );
  expect(source?.text.split('\f')).toHaveLength(2);
  const marked = source?.furniture.map(({ kind, start, end }) => [kind, source.text.slice(start, end)]);
  expect(marked).toStrictEqual([
    ...[
      ['page-number', '1/2'],
      ['running-head', '24-99999'],
      ['symbol', 'A/RES/79/900'],
    ],
    ...[['running-head', 'A running head of the resolution']],
    ...[
      ['footnote', '__________________'],
      ['footnote', '1 Resolution 70/1.'],
    ],
    ...[
      ['page-number', '2/2'],
      ['running-head', '24-99999'],
      ['symbol', 'A/RES/79/900'],
    ],
    ...[['running-head', 'A running head of the resolution']],
    ...[
      ['footnote', '__________________'],
      ['footnote', '2 Resolution 70/2.'],
    ],
  ]);
  const clauses = source ? parseDocument(source, null).clauses : [];
  expect(clauses.map(({ label, text }) => [label, text])).toStrictEqual([
    [null, 'Recalling its resolution 70/1,1'],
    ['1', 'Decides to go on;'],
    ['2', 'Requests a report.'],
  ]);
});

const PAGE = makePdf([lines(72, 700, ['words'])]);
/** With a trailer that asks for a password: the keys are those of no password. */
const ENCRYPTED = makePdf(
  [lines(72, 700, ['words'])],
  `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> `,
);

test.each([
  ['a file that is no PDF', new TextEncoder().encode('words'), 'not-a-pdf', /no PDF/],
  ['a PDF that breaks off', PAGE.subarray(0, PAGE.length - 40), 'truncated-pdf', /breaks off/],
  ['an update that breaks off', Buffer.concat([PAGE, Buffer.from('9 0 obj\n<<')]), 'truncated-pdf', /breaks off/],
  ['a PDF with a password', ENCRYPTED, 'encrypted-pdf', /password/],
  ['a PDF of nothing', new TextEncoder().encode('%PDF-1.4\n%%EOF'), 'broken-pdf', /cannot be read/],
  ['a scanned PDF', makePdf([[], []]), 'scanned-pdf', /scanned/],
  ['a PDF of 2,001 pages', makePdf(Array.from({ length: 2001 }, () => [])), 'pdf-too-large', /2001 pages/],
  ['a PDF of more than 100 MB', new Uint8Array(100 * 1024 * 1024 + 1), 'pdf-too-large', /100 MB/],
])('%s is one error, and nothing is printed', async (_fault, bytes, rule, message) => {
  const printed = (['log', 'info', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  const { source, diagnostics } = await read(bytes);
  expect(source).toBeNull();
  expect(diagnostics).toMatchObject([{ rule, severity: 'error', file: 'x.pdf', line: 1, column: 1 }]);
  expect(diagnostics[0]?.message).toMatch(message);
  expect(diagnostics[0]?.hint).not.toBe('');
  expect(printed.map(({ mock }) => mock.calls.length)).toStrictEqual([0, 0, 0, 0]);
});

test('pages without text among others are told, and the others read', async () => {
  const { source, diagnostics } = await read(makePdf([lines(72, 700, ['words']), []]));
  expect(source?.text.trim()).toBe('words');
  expect(diagnostics).toMatchObject([{ rule: 'page-without-text', severity: 'info', message: 'no text on page 2' }]);
});

test('the bytes of the file are left as they were', async () => {
  const bytes = makePdf([lines(72, 700, ['words'])]);
  const before = Buffer.from(bytes).toString('latin1');
  await read(bytes);
  expect(Buffer.from(bytes).toString('latin1')).toBe(before);
});
