import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';
import type { ReadResult } from './read-result.js';

/** How a format is read; its reader, and the library behind it, are loaded for the first file of it. */
interface Format {
  readonly load: () => Promise<(file: SourceFile) => ReadResult | Promise<ReadResult>>;
  /** Most megabytes that are read: what takes some ten seconds at most on one core. */
  readonly largest: number;
}

const TEXT: Format = { load: async () => (await import('./read-text.js')).readText, largest: 32 };
const MARKDOWN: Format = { load: async () => (await import('./read-markdown.js')).readMarkdown, largest: 32 };
const HTML: Format = { load: async () => (await import('./read-html.js')).readHtml, largest: 8 };
const AKN: Format = { load: async () => (await import('./read-akn.js')).readAkn, largest: 32 };

/** By the ending of the file's name. */
const FORMATS: Readonly<Record<string, Format>> = {
  txt: TEXT,
  md: MARKDOWN,
  markdown: MARKDOWN,
  html: HTML,
  htm: HTML,
  docx: { load: async () => (await import('./read-docx.js')).readDocx, largest: 100 },
  pdf: { load: async () => (await import('./read-pdf.js')).readPdf, largest: 100 },
  xml: AKN,
  akn: AKN,
};
const MEGABYTE = 1024 * 1024;

/** Reads a document by the reader of its format. */
export async function readDocument(file: SourceFile): Promise<ReadResult> {
  const ending = /\.([^./]+)$/.exec(file.path)?.[1]?.toLowerCase() ?? '';
  const format = FORMATS[ending];
  if (format === undefined) return { source: null, diagnostics: [reportUnknownFormat(file, ending)] };
  if ((file.size ?? file.bytes.length) > format.largest * MEGABYTE)
    return { source: null, diagnostics: [reportTooLarge(file, ending, format)] };
  const read = await format.load();
  return await read(file);
}

function reportTooLarge(
  { path, bytes, size = bytes.length }: SourceFile,
  ending: string,
  { largest }: Format,
): Diagnostic {
  const message = `a .${ending} file of ${Math.ceil(size / MEGABYTE)} MB; at most ${largest} MB are read`;
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
