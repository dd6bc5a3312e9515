import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';
import type { ReadResult } from './read-result.js';
import { readAkn } from './read-akn.js';
import { readDocx } from './read-docx.js';
import { readHtml } from './read-html.js';
import { readMarkdown } from './read-markdown.js';
import { readPdf } from './read-pdf.js';
import { readText } from './read-text.js';

/** How a format is read. */
interface Format {
  readonly read: (file: SourceFile) => ReadResult | Promise<ReadResult>;
  /** Most megabytes that are read: what takes some ten seconds at most on one core. */
  readonly largest: number;
}

const TEXT: Format = { read: readText, largest: 32 };
const MARKDOWN: Format = { read: readMarkdown, largest: 32 };
const HTML: Format = { read: readHtml, largest: 8 };
const AKN: Format = { read: readAkn, largest: 32 };

/** By the ending of the file's name. */
const FORMATS: Readonly<Record<string, Format>> = {
  txt: TEXT,
  md: MARKDOWN,
  markdown: MARKDOWN,
  html: HTML,
  htm: HTML,
  docx: { read: readDocx, largest: 100 },
  pdf: { read: readPdf, largest: 100 },
  xml: AKN,
  akn: AKN,
};
const MEGABYTE = 1024 * 1024;

/** Reads a document by the reader of its format. */
export async function readDocument(file: SourceFile): Promise<ReadResult> {
  const ending = /\.([^./]+)$/.exec(file.path)?.[1]?.toLowerCase() ?? '';
  const format = FORMATS[ending];
  if (format === undefined) return { source: null, diagnostics: [reportUnknownFormat(file, ending)] };
  if (file.bytes.length > format.largest * MEGABYTE)
    return { source: null, diagnostics: [reportTooLarge(file, ending, format)] };
  return await format.read(file);
}

function reportTooLarge({ path, bytes }: SourceFile, ending: string, { largest }: Format): Diagnostic {
  const message = `a .${ending} file of ${Math.ceil(bytes.length / MEGABYTE)} MB; at most ${largest} MB are read`;
  const hint = 'split it into the documents it holds, or take pictures out of it';
  return { rule: 'file-too-large', severity: 'error', message, hint, file: path, line: 1, column: 1 };
}

function reportUnknownFormat({ path }: SourceFile, ending: string): Diagnostic {
  const message =
    ending === '' ? 'a file without an ending, so that its format is not known' : `no reader for .${ending} files`;
  const hint = `save it as ${Object.keys(FORMATS)
    .map((known) => `.${known}`)
    .join(', ')}, or remove it from the folder`;
  return { rule: 'unknown-format', severity: 'error', message, hint, file: path, line: 1, column: 1 };
}
