import { expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readAkn } from '#ingest/read/read-akn.js';

const read = (xml: string) => readAkn({ path: 'x.xml', bytes: new TextEncoder().encode(xml) });
const wrap = (body: string) =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="x">${body}</doc></akomaNtoso>`;
const sourceOf = (body: string) => {
  const { source, diagnostics } = read(wrap(body));
  if (source === null) throw new Error(diagnostics.map(({ message }) => message).join());
  return source;
};

test('each block is a line, numbers stand before their words, and what describes the file is left out', () => {
  const { text, format } = sourceOf(`
    <meta><identification source="#x"><note>no words</note></identification></meta>
    <preface><longTitle><p><docType>RESOLUTION</docType> <docNumber>9 (Rev. Town, 2020)</docNumber></p></longTitle></preface>
    <mainBody><paragraph><num>a)</num><intro><p>first
      words</p></intro><point><num>1</num><content><p><b>in</b>side</p><p>more</p></content></point>
      <wrapUp><p>and last</p></wrapUp></paragraph></mainBody>`);
  expect(format).toBe('akn');
  expect(text).toBe('RESOLUTION 9 (Rev. Town, 2020)\n\na)\tfirst words\n\n1\tinside\n\nmore\n\nand last');
});

test('headings are marked with their level', () => {
  const { text, headings } = sourceOf(
    '<mainBody><part><num>Part I</num><heading>Scope</heading><article><num>Article 1</num><heading>Words</heading><content><p>x</p></content></article></part></mainBody>',
  );
  expect(headings.map(({ start, end, level }) => [level, text.slice(start, end)])).toStrictEqual([
    [1, 'Part I\tScope'],
    [2, 'Article 1\tWords'],
  ]);
});

test('a note stands behind its block, and its clause bears the marker', () => {
  const source = sourceOf(
    '<mainBody><paragraph><num>1</num><content><p>countries<authorialNote marker="4"><p>These [all] include</p><p>more.</p></authorialNote>, in order</p></content></paragraph><p>After<authorialNote><p>Second.</p></authorialNote></p></mainBody>',
  );
  expect(source.text).toBe(
    '1\tcountries[footnoteRef:4], in order\n\n[4: These [all] include more.]\n\nAfter[footnoteRef:5]\n\n[5: Second.]',
  );
  expect(source.furniture.map(({ kind, start, end }) => [kind, source.text.slice(start, end)])).toStrictEqual([
    ['footnote-marker', '[footnoteRef:4]'],
    ['footnote', '[4: These [all] include more.]'],
    ['footnote-marker', '[footnoteRef:5]'],
    ['footnote', '[5: Second.]'],
  ]);
  const { clauses, notes } = parseDocument(source, null);
  expect(clauses[0]?.text).toContain('countries, in order');
  expect(notes.map(({ marker, text, clause }) => [marker, text, clause])).toStrictEqual([
    ['4', 'These [all] include more.', clauses[0]?.eId],
    ['5', 'Second.', clauses[0]?.eId],
  ]);
});

test('prefixes, comments, sections of characters and the entities of XML itself are read', () => {
  const { source } = read(
    '<a:akomaNtoso xmlns:a="x"><a:doc><a:p>a &amp; <!-- <p> &x; --><![CDATA[<b>]]>&#8217;s</a:p></a:doc></a:akomaNtoso>',
  );
  expect(source?.text).toBe('a & <b>’s');
});

const deep = (depth: number) => wrap(`${'<b>'.repeat(depth)}x${'</b>'.repeat(depth)}`);

/** Column of the element that is one too many: two are around those of `deep`. */
const FIRST_TOO_DEEP = wrap('<b>'.repeat(498)).indexOf('</doc>') + 1;

test.each([
  ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>\n${wrap('')}`, 'xml-entities', 1, 1],
  ['an entity', wrap('\n <p>&a;</p>'), 'xml-entities', 2, 5],
  ['an end tag that is missing', '<akomaNtoso>\n<p>x', 'broken-xml', 2, 4],
  ['a bare ampersand', wrap('\n<p>a & b</p>'), 'broken-xml', 2, 8],
  ['nesting that is too deep', deep(499), 'xml-too-deep', 1, FIRST_TOO_DEEP],
  ['nesting deeper than any stack', deep(200_000), 'xml-too-deep', 1, FIRST_TOO_DEEP],
  ['XML of another kind', '<?xml version="1.0"?>\n<html><p>x</p></html>', 'not-akoma-ntoso', 2, 1],
  ['a file without words', ' \n', 'empty-file', 1, 1],
  ['a document without words', wrap('<p/>'), 'empty-file', 1, 1],
])('%s is one error with its place', (_fault, xml, rule, line, column) => {
  const { source, diagnostics } = read(xml);
  expect(source).toBeNull();
  expect(diagnostics).toMatchObject([{ rule, severity: 'error', file: 'x.xml', line, column }]);
  expect(diagnostics[0]?.hint).not.toBe('');
});

test('nesting that a person might write is read', () => {
  expect(read(deep(498)).source?.text).toBe('x');
});

test('marks that are never closed are refused in no time', () => {
  for (const opened of ['<!--', '<![CDATA[', '<?', '<a "', "<a '", '<a ', '&'])
    expect(read(wrap(opened.repeat(100_000))).source).toBeNull();
}, 10_000);
