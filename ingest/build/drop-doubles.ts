import type { NodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Reading } from '../model/reading.js';
import { documentIds } from '../model/document-ids.js';

/** Two files that say they are the same version of the same instrument: the one first by path is kept, the others are reported. */
export function dropDoubles(readings: readonly Reading[]): {
  readonly kept: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const first = new Map<NodeId, Reading>();
  const diagnostics: Diagnostic[] = [];
  for (const reading of readings) {
    const { version } = documentIds(reading.document);
    const earlier = first.get(version);
    if (earlier === undefined) first.set(version, reading);
    else diagnostics.push(reportDouble(reading, earlier, version));
  }
  return { kept: [...first.values()], diagnostics };
}

function reportDouble({ document }: Reading, earlier: Reading, version: NodeId): Diagnostic {
  const message = `the same document as ${earlier.document.source.path}, ${version}; only that one is in the graph`;
  const hint = 'remove one of the two files, or correct work, date or language in the sidecar of one';
  return {
    rule: 'doubled-document',
    severity: 'error',
    message,
    hint,
    file: document.source.path,
    line: 1,
    column: 1,
  };
}
