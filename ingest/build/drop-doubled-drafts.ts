import type { Diagnostic } from '../model/diagnostic.js';
import { draftId } from '../model/document-ids.js';
import type { DraftReading } from '../model/draft.js';
import { keepFirst } from './keep-first.js';

/** Two drafts whose files differ in their ending alone would have one id: the one first by path is kept, the others are reported. */
export function dropDoubledDrafts(drafts: readonly DraftReading[]): {
  readonly kept: readonly DraftReading[];
  readonly diagnostics: readonly Diagnostic[];
} {
  return keepFirst(drafts, { idOf: ({ reading }) => draftId(reading.document), report: reportDouble });
}

function reportDouble({ reading }: DraftReading, earlier: DraftReading): Diagnostic {
  const { path: file } = reading.document.source;
  const message = `its name is that of ${earlier.reading.document.source.path}; only that draft is in the graph`;
  const hint = 'rename one of the two files';
  return { rule: 'doubled-draft', severity: 'error', message, hint, file, line: 1, column: 1 };
}
