import type { Evidence } from '#graph/model/evidence.js';
import type { DocumentIds } from '../model/document-ids.js';
import type { ParsedDocument, ParsedNote } from '../model/document.js';
import { firstAtLeast } from '../model/first-at-least.js';
import type { Draft } from './draft.js';
import { witnessDocument } from './witness-document.js';

/** Puts the notes of a document into the graph, in order, each with where it is called. */
export function buildNotes(draft: Draft, document: ParsedDocument, ids: DocumentIds): void {
  const counts = new Map<string, number>();
  document.notes.forEach((note, order) => {
    const { marker, text } = note;
    const before = counts.get(marker) ?? 0;
    counts.set(marker, before + 1);
    const id = ids.portion(`authorialNote_${marker}${before === 0 ? '' : `-${before + 1}`}`);
    const called = placeOf(note, document);
    const clause = note.clause === null ? null : ids.portion(note.clause);
    const facts = { version: ids.version, marker, text, clause, ...called, order };
    draft.addNode({ id, kind: 'note', name: `note ${marker}`, facts });
    draft.addEdge({ kind: 'HAS_NOTE', from: ids.version, to: id, evidence: witnessNote(note, document, ids) });
  });
}

interface Called {
  readonly markStart: number | null;
  readonly markEnd: number | null;
}

/** Where a note is called in its clause's own words: a plain digit is of them, `[footnoteRef:1]` stands between two of them. */
function placeOf({ clause: eId, marker, mark }: ParsedNote, { clauses }: ParsedDocument): Called {
  const clause = clauses.find((one) => one.eId === eId);
  if (!clause || mark === null) return { markStart: null, markEnd: null };
  const units = clause.offsets.subarray(0, clause.text.length);
  const markStart = firstAtLeast(units, mark.start);
  const isPrinted = units[markStart] === mark.start && clause.text.startsWith(marker, markStart);
  return { markStart, markEnd: isPrinted ? markStart + marker.length : markStart };
}

/** Evidence from a note's words, as far as they stand in a row: where they go on at the foot of the next page, a body of text lies between. */
function witnessNote({ text, offsets, ...printed }: ParsedNote, document: ParsedDocument, ids: DocumentIds): Evidence {
  const said = { rule: 'note', confidence: 'stated', clause: null } as const;
  const start = offsets[0];
  if (text === '' || start === undefined)
    return witnessDocument(document, ids.version, { start: printed.start, end: printed.end, ...said });
  let last = start;
  for (const offset of offsets.subarray(1, text.length)) {
    if (/[^\s-]/.test(document.source.text.slice(last + 1, offset))) break;
    last = offset;
  }
  return witnessDocument(document, ids.version, { start, end: last + 1, ...said });
}
