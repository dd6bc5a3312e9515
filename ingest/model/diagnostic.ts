import type { SourceText } from './source.js';

export type Severity = 'error' | 'warning' | 'info';

/** A fault in a document or a register: collected and reported, never thrown. */
export interface Diagnostic {
  /** Name of the rule, `sidecar-title-differs`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Path below the folder that was ingested. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** The order in which diagnostics are told: by file, line and column. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

/** Where each line of a text begins; remembered, because a document is asked for the place of each of its parts. */
const LINE_STARTS = new WeakMap<SourceText, readonly number[]>();

/** Line and column, from 1, of an offset in a source. */
export function placeAt(source: SourceText, offset: number): { readonly line: number; readonly column: number } {
  const starts = LINE_STARTS.get(source) ?? findLineStarts(source.text);
  LINE_STARTS.set(source, starts);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
