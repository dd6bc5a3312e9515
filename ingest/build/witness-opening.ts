import type { Evidence } from '#graph/model/evidence.js';
import type { NodeId } from '#graph/model/ids.js';
import type { ParsedClause, ParsedDocument } from '../model/document.js';
import { witnessDocument } from './witness-document.js';

/** Evidence from the first words of a clause, for a link of the whole of it. */
export function witnessOpening(
  document: ParsedDocument,
  version: NodeId,
  { clause, rule }: { readonly clause: ParsedClause; readonly rule: string },
): Evidence {
  return witnessDocument(document, version, { ...openingOf(clause), rule, confidence: 'inferred' });
}

/** Longest quote of a clause that is witness to a link of the whole. */
const LONGEST_QUOTE = 160;

/** The first words of a clause; its whole stretch where it has no words of its own before its first child. */
function openingOf(clause: ParsedClause) {
  const { text, offsets } = clause;
  const words = text.length <= LONGEST_QUOTE ? text : text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE));
  const start = offsets[0];
  const last = offsets[words.length - 1];
  if (words.length === 0 || start === undefined || last === undefined)
    return { start: clause.start, end: clause.end, clause: null };
  return { start, end: last + 1, clause };
}
