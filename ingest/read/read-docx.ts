import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';
import { describeChanges } from './docx/count-changes.js';
import { createLabelCounter } from './docx/count-labels.js';
import { createNoteBook } from './docx/note-book.js';
import { openDocx, type DocxFault, type DocxParts } from './docx/open-docx.js';
import { printBlocks } from './docx/print-docx.js';
import type { Piece } from './docx/printing.js';
import { readNumbering } from './docx/read-numbering.js';
import { readStyles } from './docx/read-styles.js';
import { joinBlocks } from './join-blocks.js';
import type { ReadResult } from './read-result.js';
import { reportEmpty } from './report-empty.js';
import { elementIn, elementsIn } from './xml/elements.js';

/** Reads a Word document as it is printed with every tracked change accepted: labels of its lists before their words, notes behind their block, without heads and feet of pages. */
export function readDocx(file: SourceFile): ReadResult {
  const parts = openDocx(file.bytes);
  if ('rule' in parts) return { source: null, diagnostics: [report(file, parts, 'error')] };
  const formats = new Set<string>();
  const joined = joinBlocks(printParts(parts, formats));
  const diagnostics = [
    ...parts.faults.map((fault) => report(file, fault, 'error')),
    ...[...faultsOfWords(parts), ...faultsOfFormats(formats)].map((fault) => report(file, fault, 'warning')),
  ];
  if (joined.text === '') return { source: null, diagnostics: [...diagnostics, reportEmpty(file)] };
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { source: { path: file.path, format: 'docx', sha256, ...joined }, diagnostics };
}

function report({ path }: SourceFile, fault: DocxFault, severity: Diagnostic['severity']): Diagnostic {
  return { ...fault, severity, file: path, line: 1, column: 1 };
}

function printParts({ document, others }: DocxParts, formats: Set<string>): readonly Piece[] {
  const styles = readStyles(others.get('styles'));
  const lists = readNumbering(others.get('numbering'), styles);
  const nextLabel = createLabelCounter(lists, (format) => void formats.add(format));
  const notes = createNoteBook({ footnote: others.get('footnotes'), endnote: others.get('endnotes') });
  const body = elementIn(document, 'body');
  const printing = { styles, lists, nextLabel, notes, fields: [], printInside: printBlocks };
  return body ? printBlocks(body, printing) : [];
}

/** What is to be known of the words of a document that was read. */
function faultsOfWords({ document }: DocxParts): readonly DocxFault[] {
  const changes = describeChanges(document);
  const body = elementIn(document, 'body');
  return [...(changes === null ? [] : [tracked(changes)]), ...(body && hasChunk(body) ? [CHUNK] : [])];
}

function tracked(changes: string): DocxFault {
  const message = `tracked changes, read as if they were accepted: ${changes}`;
  const hint = 'nothing to do where that is the text that was meant; else reject them and save the file again';
  return { rule: 'tracked-changes', message, hint };
}

function hasChunk(body: Element): boolean {
  return elementsIn(body, 'altChunk').length > 0;
}

const CHUNK: DocxFault = {
  rule: 'docx-part-not-read',
  message: 'words that are kept as another file within this one, which is not read',
  hint: 'open it in a word processor and save it again, so that they become part of it',
};

function faultsOfFormats(formats: ReadonlySet<string>): readonly DocxFault[] {
  return [...formats].map((format) => ({
    rule: 'number-format-unknown',
    message: `numbers of a list in the format ${format}, which are printed as 1, 2, 3`,
    hint: 'check the labels of its clauses',
  }));
}
