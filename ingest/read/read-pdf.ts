import { createHash } from 'node:crypto';
import { getDocumentProxy } from 'unpdf';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';
import { findPageFurniture } from './page-furniture.js';
import { printPage, type Piece } from './print-page.js';
import { findPrintedSpaces, withoutSpace } from './printed-spaces.js';
import type { ReadResult } from './read-result.js';

/** Bytes of the largest file that is read, 100 MB. */
const LARGEST = 100 * 1024 * 1024;
/** Most pages that are read. */
const MOST_PAGES = 2000;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type Content = Awaited<ReturnType<PdfPage['getTextContent']>>;

/** Reads the text layer of a PDF by the places of its words: lines, columns, one page after another behind a form feed. */
export async function readPdf(file: SourceFile): Promise<ReadResult> {
  const fault = faultOfBytes(file.bytes);
  if (fault) return { source: null, diagnostics: [report(file, fault)] };
  const pages = await readPages(file.bytes);
  if ('rule' in pages) return { source: null, diagnostics: [report(file, pages)] };
  const empty = pages.flatMap((page, i) => (page === '' ? [i + 1] : []));
  if (empty.length === pages.length) return { source: null, diagnostics: [report(file, FAULTS.scanned)] };
  const text = pages.join('\f');
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return {
    source: { path: file.path, format: 'pdf', sha256, text, furniture: findPageFurniture(text), headings: [] },
    diagnostics: empty.length === 0 ? [] : [reportEmptyPages(file, empty)],
  };
}

/** Why nothing can be read, and what to do. */
type Fault = Pick<Diagnostic, 'rule' | 'message' | 'hint'>;

const FAULTS = {
  other: {
    rule: 'not-a-pdf',
    message: 'no PDF: the mark %PDF- is missing at its head',
    hint: 'save the document as PDF, or give the file the ending of what it is',
  },
  large: {
    rule: 'pdf-too-large',
    message: 'a PDF of more than 100 MB',
    hint: 'split it, or save it without its pictures',
  },
  truncated: {
    rule: 'truncated-pdf',
    message: 'a PDF that breaks off: its end mark %%EOF is missing',
    hint: 'download or copy the file again',
  },
  encrypted: {
    rule: 'encrypted-pdf',
    message: 'a PDF that opens with a password only',
    hint: 'save it without a password',
  },
  broken: {
    rule: 'broken-pdf',
    message: 'a PDF that cannot be read: its parts do not fit together',
    hint: 'open it in a PDF program and save it again, or download it again',
  },
  scanned: {
    rule: 'scanned-pdf',
    message: 'a PDF without text on any page: it seems to be scanned',
    hint: 'it needs OCR: run a text recognition over it, or save its text as .txt',
  },
} as const satisfies Readonly<Record<string, Fault>>;

function report({ path }: SourceFile, fault: Fault): Diagnostic {
  return { ...fault, severity: 'error', file: path, line: 1, column: 1 };
}

function reportEmptyPages({ path }: SourceFile, pages: readonly number[]): Diagnostic {
  const message = `no text on ${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}`;
  const hint = 'nothing to do where a page is blank or a picture; a scanned page needs OCR';
  return { rule: 'page-without-text', severity: 'info', message, hint, file: path, line: 1, column: 1 };
}

function faultOfBytes(bytes: Uint8Array): Fault | null {
  if (bytes.length > LARGEST) return FAULTS.large;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!content.subarray(0, 1024).includes('%PDF-')) return FAULTS.other;
  // An updated file has an end mark before its last part; behind the last mark there may be padding, but no object.
  const end = content.lastIndexOf('%%EOF');
  return end < 0 || content.subarray(end).includes(' obj') ? FAULTS.truncated : null;
}

/** The text of each page, or why there is none. The bytes are copied: pdf.js takes what it is given away. */
async function readPages(bytes: Uint8Array): Promise<readonly string[] | Fault> {
  const opened = await open(Uint8Array.from(bytes));
  if ('rule' in opened) return opened;
  try {
    if (opened.numPages > MOST_PAGES) return tooManyPages(opened.numPages);
    const pages: string[] = [];
    for (let number = 1; number <= opened.numPages; number++) pages.push(await readPage(await opened.getPage(number)));
    return pages;
  } catch {
    return FAULTS.broken;
  } finally {
    await opened.loadingTask.destroy();
  }
}

async function open(data: Uint8Array): Promise<PdfDocument | Fault> {
  try {
    return await getDocumentProxy(data, { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? FAULTS.encrypted : FAULTS.broken;
  }
}

function tooManyPages(pages: number): Fault {
  return {
    rule: 'pdf-too-large',
    message: `a PDF of ${pages} pages; ${MOST_PAGES} are read at most`,
    hint: 'split it',
  };
}

async function readPage(page: PdfPage): Promise<string> {
  const { height, transform } = page.getViewport({ scale: 1 });
  // pdf.js would turn no-break spaces and letters of other scripts into their plain kin as well.
  const { items } = await page.getTextContent({ disableNormalization: true });
  const printed = items.flatMap((item) => ('str' in item ? item : []));
  if (printed.every(({ str }) => str.trim() === '')) return '';
  const spaces = await findSpaces(page, printed.map(({ str }) => str).join(''));
  page.cleanup();
  return printPage(toPieces(printed, { view: transform.map(Number), spaces }), height);
}

/** Before Node 21 pdf.js breaks off at each font that it meets for the first time; asked again, it goes on to the next. */
async function findSpaces(page: PdfPage, words: string): Promise<ReadonlySet<number> | null> {
  let [read, reached] = [await page.getOperatorList(), -1];
  while (read.fnArray.length > reached) {
    const spaces = findPrintedSpaces(read, words);
    if (spaces) return spaces;
    reached = read.fnArray.length;
    page.cleanup();
    read = await page.getOperatorList();
  }
  return null;
}

type Item = Extract<Content['items'][number], { readonly str: string }>;

interface PageView {
  /** Matrix from the page's own coordinates to those of the page as it is seen. */
  readonly view: readonly number[];
  readonly spaces: ReadonlySet<number> | null;
}

function toPieces(items: readonly Item[], { view, spaces }: PageView): readonly Piece[] {
  const pieces: Piece[] = [];
  let count = 0;
  for (const item of items) {
    const from = count;
    count += withoutSpace(item.str).length;
    const text = (spaces ? keepSpaces(item.str, spaces, from) : item.str).replace(LIGATURE, (char) =>
      char.normalize('NFKC'),
    );
    const last = pieces.at(-1);
    if (text.trim() !== '')
      pieces.push({
        ...place(item, view),
        text: text.trim(),
        spaceFrom: spaceFrom(spaces, count) ?? (/\s$/.test(text) ? 0 : 0.15),
      });
    else if (last && item.str !== '' && spaces === null) pieces.splice(-1, 1, { ...last, spaceFrom: 0 });
  }
  return pieces;
}

/** A gap is no space where the page prints its spaces and prints none here, unless it is wide. */
function spaceFrom(spaces: ReadonlySet<number> | null, at: number): number | null {
  return spaces && (spaces.has(at) ? 0 : 0.5);
}

function keepSpaces(words: string, spaces: ReadonlySet<number>, from: number): string {
  let at = from;
  return words.replace(/\s+|\S+/g, (part) => {
    if (part.trim() === '') return spaces.has(at) ? part : '';
    at += withoutSpace(part).length;
    return part;
  });
}

/** In points from the upper left corner of the page as it is seen, so that a page turned by 90° is read as well. */
function place({ width, dir, transform }: Item, view: readonly number[]): Omit<Piece, 'text' | 'spaceFrom'> {
  const [across = [], upwards = [], origin = []] = pairs(transform.map(Number));
  const [x = 0, y = 0] = turn([...origin, 1], view);
  const [run = 0, rise = 0] = turn(across, view);
  return {
    ...{ x, right: x + width, y, size: Math.hypot(...upwards) || 1 },
    isTurned: run <= 0 || Math.abs(rise) > run / 10,
    isRightToLeft: dir === 'rtl',
  };
}

function pairs(matrix: readonly number[]): readonly (readonly number[])[] {
  return [matrix.slice(0, 2), matrix.slice(2, 4), matrix.slice(4, 6)];
}

/** A vector by a matrix of three columns; behind a point stands 1, so that it is moved as well. */
function turn(vector: readonly number[], matrix: readonly number[]): readonly number[] {
  const columns = pairs(matrix);
  return [0, 1].map((row) => vector.reduce((sum, part, i) => sum + part * (columns[i]?.[row] ?? 0), 0));
}

/** `ﬁ`, `ﬀ`, `ﬆ` */
const LIGATURE = /[\ufb00-\ufb06]/g;
