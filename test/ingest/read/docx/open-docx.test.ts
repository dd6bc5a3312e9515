import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDocx } from '#ingest/read/read-docx.js';
import { makeDocx, p } from '../../../support/make-docx.js';

const read = (bytes: Uint8Array) => readDocx({ path: 'x.docx', bytes });
const encode = (text: string) => new TextEncoder().encode(text);
const DOCX = makeDocx({ body: p('words') });
const withDocument = (xml: string) => makeDocx({ body: '', more: { 'word/document.xml': xml } });

/** A zip of one entry that says of itself what it likes. */
function makeZip(entry: { readonly name: string; readonly content: Uint8Array; readonly flags?: number }): Uint8Array {
  const { name, content, flags = 0 } = entry;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(100, 18);
  fields.writeUInt16LE(name.length, 22);
  const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), content]);
  const listed = Buffer.concat([Buffer.from('PK\u0001\u0002\0\0'), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(head.length, 16);
  return Buffer.concat([head, listed, end]);
}

const BOMB = makeZip({ name: 'word/document.xml', content: deflateRawSync(new Uint8Array(41 * 1024 * 1024)) });
const PASSWORD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);

test.each([
  ['a file that is no zip', encode('words'), 'not-a-docx', /PK is missing/],
  ['a file of nothing', new Uint8Array(), 'not-a-docx', /PK is missing/],
  [
    'a zip without a document',
    makeZip({ name: 'x.xml', content: deflateRawSync(encode('<x/>')) }),
    'not-a-docx',
    /without a Word/,
  ],
  ['a document of Word 97', PASSWORD.subarray(0, 8), 'not-a-docx', /\.doc$/],
  ['a document with a password', PASSWORD, 'encrypted-docx', /password/],
  [
    'a zip with a password',
    makeZip({ name: 'word/document.xml', content: encode('x'), flags: 1 }),
    'encrypted-docx',
    /password/,
  ],
  ['a document that breaks off', DOCX.subarray(0, DOCX.length - 30), 'truncated-docx', /breaks off/],
  [
    'parts that are no parts',
    makeZip({ name: 'word/document.xml', content: encode('no deflate') }),
    'broken-docx',
    /unpacked/,
  ],
  ['a zip bomb that says it is small', BOMB, 'docx-too-large', /40 MB a part/],
  [
    'entities',
    withDocument('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
    'xml-entities',
    /a document type.*word\/document\.xml/,
  ],
  [
    '10,000 nested elements',
    withDocument('<x>'.repeat(10_000) + '</x>'.repeat(10_000)),
    'xml-too-deep',
    /deeper than 500/,
  ],
  ['XML that breaks off', withDocument('<w:document><w:body>'), 'broken-xml', /not well-formed/],
  ['a document without words', makeDocx({ body: p('') }), 'empty-file', /without any words/],
])('%s is one error that says what to do', (_fault, bytes, rule, message) => {
  const { source, diagnostics } = read(bytes);
  expect(source).toBeNull();
  expect(diagnostics).toMatchObject([
    { rule, severity: 'error', file: 'x.docx', message: expect.stringMatching(message) },
  ]);
  expect(diagnostics[0]?.hint).not.toBe('');
});

test('an entry whose name leads out of the file is told, and the document read', () => {
  const { source, diagnostics } = read(makeDocx({ body: p('words'), more: { '../../outside.txt': 'x' } }));
  expect(source?.text).toBe('words');
  expect(diagnostics).toMatchObject([
    { rule: 'zip-path', severity: 'error', message: expect.stringContaining('../../outside.txt') },
  ]);
});

test('every beginning of a document, and every byte of it changed, is read or refused', () => {
  for (let at = 0; at < DOCX.length; at++) {
    const changed = Uint8Array.from(DOCX);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    for (const bytes of [DOCX.subarray(0, at), changed]) {
      const { source, diagnostics } = read(bytes);
      if (source === null) expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    }
  }
});
