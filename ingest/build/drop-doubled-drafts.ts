import type { NodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { draftId } from '../model/document-ids.js';
import type { DraftReading } from '../model/draft.js';

/** Two drafts whose files differ in their ending alone would have one id: the one first by path is kept, the others are reported. */
export function dropDoubledDrafts(drafts: readonly DraftReading[]): {
  readonly kept: readonly DraftReading[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const first = new Map<NodeId, DraftReading>();
  const diagnostics: Diagnostic[] = [];
  for (const draft of drafts) {
    const { document } = draft.reading;
    const id = draftId(document);
    const earlier = first.get(id)?.reading.document.source.path;
    if (earlier === undefined) first.set(id, draft);
    else diagnostics.push(reportDouble(document.source.path, earlier));
  }
  return { kept: [...first.values()], diagnostics };
}

function reportDouble(file: string, earlier: string): Diagnostic {
  const message = `its name is that of ${earlier}; only that draft is in the graph`;
  const hint = 'rename one of the two files';
  return { rule: 'doubled-draft', severity: 'error', message, hint, file, line: 1, column: 1 };
}
