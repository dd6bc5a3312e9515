import { readFileSync } from 'node:fs';
import { makeDocx } from './make-docx.js';
import { makePdf } from './make-pdf.js';

/** A real document in one format, as text that can be changed anywhere, and the file that such a text makes. */
export interface Mutable {
  readonly path: string;
  readonly text: string;
  readonly toBytes: (text: string) => Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);
const plain = (path: string): Mutable => ({ path, text: readFileSync(path, 'utf8'), toBytes: encode });
const SEED = readFileSync('documents/resolutions/itu-wtdc-res-67-2022.txt', 'utf8');
/** The first lines of the seed, without what XML has marks for. */
const LINES = SEED.split('\n')
  .slice(0, 40)
  .map((line) => line.replace(/[<>&]/g, ' '));
const inElements = (name: string) => LINES.map((line) => `<${name}>${line}</${name}>`).join('\n');

/** What stands in `w:body`: changes are made to the XML of the part, and the zip around it stays whole. */
const WORD: Mutable = {
  path: 'seed.docx',
  text: LINES.map(
    (line, i) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${i % 3}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${line}</w:t></w:r></w:p>`,
  ).join('\n'),
  toBytes: (body) =>
    makeDocx({
      body,
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    }),
};

/** A byte is a character. */
const bytewise = (path: string, bytes: Uint8Array): Mutable => ({
  path,
  text: Buffer.from(bytes).toString('latin1'),
  toBytes: (text) => Uint8Array.from(Buffer.from(text, 'latin1')),
});

/** Real documents in all six formats; Word and PDF are changed inside and out. */
export const MUTABLES: readonly Mutable[] = [
  ...[
    'documents/resolutions/itu-wtdc-res-67-2022.txt',
    'documents/practices/example-school-reporting-channel.md',
    'bench/fidelity/annotated/un-lamps.txt',
    'bench/fidelity/annotated/itu-lamps.txt',
    'bench/fidelity/annotated/treaty-lamps.md',
  ].map(plain),
  { path: 'seed.html', text: `<main><h1>Resolution</h1>${inElements('p')}<ol><li>a<li>b</ol></main>`, toBytes: encode },
  {
    path: 'seed.xml',
    text: `<akomaNtoso><statement><mainBody>${inElements('p')}</mainBody></statement></akomaNtoso>`,
    toBytes: encode,
  },
  WORD,
  bytewise('whole.docx', WORD.toBytes(WORD.text)),
  bytewise(
    'seed.pdf',
    makePdf([LINES.map((line, i) => ({ x: 72, y: 740 - 14 * i, text: line.slice(0, 80).replace(/[^ -~]/g, ' ') }))]),
  ),
];
