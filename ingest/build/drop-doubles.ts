import type { NodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Reading } from '../model/reading.js';
import { documentIds } from '../model/document-ids.js';
import { keepFirst } from './keep-first.js';

/** Two files that say they are the same version of the same instrument: the one first by path is kept, the others are reported. */
export function dropDoubles(readings: readonly Reading[]): {
  readonly kept: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
} {
  return keepFirst(readings, { idOf: ({ document }) => documentIds(document).version, report: reportDouble });
}

function reportDouble({ document }: Reading, earlier: Reading): Diagnostic {
  const { version } = documentIds(document);
  return reportDoubleFile({ version, file: document.source.path }, earlier.document.source.path);
}

/** Says that a file is the same version as an earlier one. */
export function reportDoubleFile(
  { version, file }: { readonly version: NodeId; readonly file: string },
  earlier: string,
): Diagnostic {
  const message = `the same document as ${earlier}, ${version}; only that one is in the graph`;
  const hint = 'remove one of the two files, or correct work, date or language in the sidecar of one';
  return { rule: 'doubled-document', severity: 'error', message, hint, file, line: 1, column: 1 };
}
