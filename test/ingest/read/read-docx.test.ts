import { expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readDocx } from '#ingest/read/read-docx.js';
import { item, lvl, makeDocx, p, r, row, type MadeDocx } from '../../support/make-docx.js';

const read = (made: MadeDocx) => readDocx({ path: 'x.docx', bytes: makeDocx(made) });
const textOf = (made: MadeDocx) => read(made).source?.text;
const sourceOf = (made: MadeDocx) => {
  const { source, diagnostics } = read(made);
  if (source === null) throw new Error(diagnostics.map(({ message }) => message).join());
  return source;
};
const rulesOf = (made: MadeDocx) => read(made).diagnostics.map(({ rule }) => rule);

/** One kind of list with its levels, and lists 1 and 2 of it. */
const numbering = (levels: string, second = '') =>
  `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>${second}</w:num>`;
const THREE = lvl(0, 'decimal', '%1') + lvl(1, 'lowerLetter', '%2)') + lvl(2, 'lowerRoman', '(%3)');

test('the words of paragraphs are read, a blank line between them, as they are printed', () => {
  const body = [
    p(
      '<w:r><w:t>a</w:t><w:tab/><w:t>tab, a</w:t><w:br/><w:t>line, ITU</w:t><w:noBreakHyphen/><w:t>D, soft</w:t><w:softHyphen/><w:t>ened</w:t></w:r>',
    ),
    p(
      `<w:hyperlink r:id="x" xmlns:r="y">${r('a link')}</w:hyperlink>${r(' and ')}<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>`,
    ),
    p(r('hidden', '<w:vanish/>') + r('shown', '<w:vanish w:val="0"/>')),
    '<w:sdt><w:sdtContent>' + p('controlled') + '</w:sdtContent></w:sdt>',
    p('<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>' + r('Click here.') + '</w:sdtContent></w:sdt>'),
    '<w:sectPr/>',
  ];
  expect(textOf({ body: body.join('') })).toBe(
    'a\ttab, a\nline, ITU-D, softened\n\na link and •\n\nshown\n\ncontrolled',
  );
});

test('of a field the result is read, and not its code, wherever it ends', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText>REF _Ref1 \\h</w:instrText></w:r>';
  const nested = p(
    char('begin') +
      r('IF ') +
      char('begin') +
      code +
      char('separate') +
      r('no') +
      char('end') +
      char('separate') +
      r('see ') +
      r('3'),
  );
  expect(
    textOf({
      body:
        nested + p(r('more') + char('end') + r(', end')) + p(`<w:fldSimple w:instr="DATE">${r('today')}</w:fldSimple>`),
    }),
  ).toBe('see 3\n\nmore, end\n\ntoday');
});

test('labels of lists are printed before their words: decimal, letters, Roman, nested and begun anew below each number', () => {
  const body = [item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1)].map((list, i) => p(`w${i}`, list));
  const { text } = sourceOf({ body: body.join(''), numbering: numbering(THREE) });
  expect(text.split('\n\n')).toStrictEqual(['1\tw0', 'a)\tw1', 'b)\tw2', '(i)\tw3', '2\tw4', 'a)\tw5']);
  const { clauses } = parseDocument(sourceOf({ body: body.join(''), numbering: numbering(THREE) }), null);
  expect(clauses.map(({ label, parent, text: words }) => [label, parent === null, words])).toStrictEqual([
    ['1', true, 'w0'],
    ['a', false, 'w1'],
    ['b', false, 'w2'],
    ['i', false, 'w3'],
    ['2', true, 'w4'],
    ['a', false, 'w5'],
  ]);
});

test.each([
  ['lists of one kind go on with each other', numbering(THREE), [item(1), item(2), item(1)], ['1\t', '2\t', '3\t']],
  [
    'a list with a start of its own begins there once, and goes on',
    numbering(THREE, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    [item(1), item(1), item(2), item(2), item(1)],
    ['1\t', '2\t', '1\t', '2\t', '3\t'],
  ],
  [
    'a list may write a level in its own way',
    numbering(THREE, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', '%1.')}</w:lvlOverride>`),
    [item(1), item(2)],
    ['1\t', 'B.\t'],
  ],
  [
    'numbers of several levels stand in one label',
    numbering(lvl(0, 'upperRoman', '%1') + lvl(1, 'decimal', '%1.%2') + lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')),
    [item(1), item(1, 1), item(1, 2), item(1, 1)],
    ['I\t', 'I.1\t', '1.1.1\t', 'I.2\t'],
  ],
  [
    'a list that begins at its second level has its first begun',
    numbering(lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2')),
    [item(1, 1), item(1, 1), item(1)],
    ['1.1\t', '1.2\t', '2\t'],
  ],
  [
    'a level that never begins anew goes on, and one that waits for the first level does',
    numbering(
      lvl(0, 'decimal', '%1') +
        lvl(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>') +
        lvl(2, 'lowerRoman', '%3)', '<w:lvlRestart w:val="1"/>'),
    ),
    [item(1), item(1, 1), item(1, 2), item(1, 1), item(1, 2), item(1), item(1, 1), item(1, 2)],
    ['1\t', 'a)\t', 'i)\t', 'b)\t', 'ii)\t', '2\t', 'c)\t', 'i)\t'],
  ],
  [
    'a bullet is a dot where its font has one, and a dash where it is one',
    numbering(lvl(0, 'bullet', '\uf0b7') + lvl(1, 'bullet', '–')),
    [item(1), item(1, 1)],
    ['•\t', '–\t'],
  ],
  [
    'a label may have a space behind it, or nothing',
    numbering(lvl(0, 'decimal', '%1.', '<w:suff w:val="space"/>') + lvl(1, 'none', '', '<w:suff w:val="nothing"/>')),
    [item(1), item(1, 1)],
    ['1. ', ''],
  ],
])('%s', (_claim, made, items, labels) => {
  const body = items.map((list) => p('words', list)).join('');
  expect(textOf({ body, numbering: made })?.split('\n\n')).toStrictEqual(labels.map((label) => `${label}words`));
});

test('a style brings its list, its level and its place among the headings; a paragraph can leave the list', () => {
  const styles = `
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="h2"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="loop"/></w:style>
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`;
  const levels =
    lvl(0, 'decimal', '%1', '<w:pStyle w:val="berschrift1"/>') + lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>');
  const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
  const body = [
    p('Contents\t1', style('TOC1')),
    p('<w:r><w:t>Scope</w:t><w:br/><w:t>and words</w:t></w:r>', style('berschrift1')),
    p('Deeper', style('h2')),
    p('plain', style('loop')),
    p('Unnumbered', `${style('berschrift1')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    p('as words', `${style('berschrift1')}<w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/>`),
  ];
  const { text, headings, furniture } = sourceOf({ body: body.join(''), styles, numbering: numbering(levels) });
  expect(headings.map(({ level, start, end }) => [level, text.slice(start, end)])).toStrictEqual([
    [1, '1\tScope and words'],
    [2, '1.1\tDeeper'],
    [1, 'Unnumbered'],
  ]);
  expect(furniture.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toStrictEqual([
    ['layout', 'Contents\t1'],
  ]);
});

test('notes stand behind the block that calls them, numbered as they are called, and their clause bears the marker', () => {
  const call = (kind: string, id: number, more = '') => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('line')}</w:footnote><w:footnote w:id="5">${p('<w:r><w:footnoteRef/></w:r>' + r(' Second.'))}</w:footnote><w:footnote w:id="2">${p('These [all]')}${p('include.')}</w:footnote><w:footnote w:id="7">${p('Third.')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="2">${p('At the end.')}</w:endnote>`;
  const body =
    p(r('countries') + call('footnote', 2) + r(', in')) +
    p(r('order') + call('endnote', 2) + call('footnote', 5) + call('footnote', 2) + call('footnote', 99)) +
    p(`${r('own')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>*</w:t></w:r>`);
  const source = sourceOf({ body, footnotes, endnotes });
  expect(source.text.split('\n\n')).toStrictEqual([
    'countries[footnoteRef:1], in',
    '[1: These [all] include.]',
    'order[footnoteRef:4][footnoteRef:2][footnoteRef:1]',
    '[4: At the end.]',
    '[2: Second.]',
    'own[footnoteRef:3]*',
    '[3: Third.]',
  ]);
  const { clauses, notes } = parseDocument(source, null);
  expect(clauses.map(({ text }) => text).join(' ')).toBe('countries, in order own');
  expect(notes.map(({ marker, text }) => [marker, text])).toStrictEqual([
    ['1', 'These [all] include.'],
    ['2', 'Second.'],
    ['3', 'Third.'],
    ['4', 'At the end.'],
  ]);
});

test('tracked changes are read as accepted, paragraphs and rows included, and counted', () => {
  const change = (name: string, inside: string) => `<w:${name} w:id="1" w:author="x">${inside}</w:${name}>`;
  const mark = (name: string) => `<w:rPr><w:${name} w:id="1"/></w:rPr>`;
  const body = [
    p(r('States ') + change('del', '<w:r><w:delText>may</w:delText></w:r>') + change('ins', r('shall')) + r(' act')),
    p(change('del', '<w:r><w:delText>gone</w:delText></w:r>'), item(1) + mark('del')),
    p('first', item(1)),
    p('second, ', item(1) + mark('del')),
    p('joined', item(1)),
    p(change('moveFrom', r('moved'))),
    p(change('moveTo', r('moved'))),
    `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc>${p('row gone')}</w:tc></w:tr>${row('row', 'kept')}</w:tbl>`,
  ];
  const { source, diagnostics } = read({ body: body.join(''), numbering: numbering(THREE) });
  expect(source?.text.split('\n\n')).toStrictEqual([
    'States shall act',
    '1\tfirst',
    '2\tsecond, joined',
    'moved',
    'row\tkept',
  ]);
  expect(diagnostics).toMatchObject([
    {
      rule: 'tracked-changes',
      severity: 'warning',
      message: expect.stringContaining('1 insertion, 5 deletions, 1 move'),
    },
  ]);
});

test('a row of a table is a block, whose last cell may go on over lines; where another does, each paragraph is a block', () => {
  const body =
    `<w:tbl>${row('Source:', 'Kenya')}${row('Abstract:', p('One.') + p('Two.'))}${row(p('a') + p('b'), 'c')}${row('alone')}` +
    `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('below')}</w:tc><w:tc>${p('own')}</w:tc></w:tr></w:tbl>`;
  expect(textOf({ body })?.split('\n\n')).toStrictEqual([
    'Source:\tKenya',
    'Abstract:\tOne.\nTwo.',
    'a',
    'b',
    'c',
    'alone',
    'own',
  ]);
});

test('the words of a text box are read once, behind the paragraph that holds it', () => {
  const box = `<w:txbxContent>${p('boxed')}</w:txbxContent>`;
  const choice = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  expect(textOf({ body: p(`${r('before ')}<w:r>${choice}</w:r>${r('after')}`) })).toBe('before after\n\nboxed');
});

test('parts are found by their relationships, and heads and feet of pages are left out', () => {
  const rels = (target: string) =>
    `<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/></Relationships>`;
  const more = {
    '_rels/.rels': rels('/Doc/main.xml'),
    'Doc/main.xml': `<w:document xmlns:w="x"><w:body>${p('elsewhere')}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr xmlns:w="x">${p('running head')}</w:hdr>`,
  };
  expect(textOf({ body: p('here'), more })).toBe('elsewhere');
});

test('what is not read of a document is told', () => {
  expect(rulesOf({ body: p('x') + '<w:altChunk/>' })).toStrictEqual(['docx-part-not-read']);
  const body = p('x', item(1));
  expect(rulesOf({ body, numbering: numbering(lvl(0, 'hebrew1', '%1.')) })).toStrictEqual(['number-format-unknown']);
  const { source, diagnostics } = read({ body, more: { 'word/numbering.xml': '<w:numbering' } });
  expect(source?.text).toBe('x');
  expect(diagnostics).toMatchObject([
    { rule: 'broken-xml', severity: 'error', message: expect.stringContaining('word/numbering.xml') },
  ]);
});
