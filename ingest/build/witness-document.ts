import { createEvidence, quoteAt, type Confidence, type Evidence, type Span } from '#graph/model/evidence.js';
import type { NodeId } from '#graph/model/ids.js';
import { placeAt } from '../model/diagnostic.js';
import type { ParsedClause, ParsedDocument } from '../model/document.js';
import { firstAtLeast } from '../model/first-at-least.js';

/** Words of a document that an edge rests on. */
export interface DocumentPlace extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  /** The clause they stand in; null for a heading or a note. */
  readonly clause: ParsedClause | null;
}

/** Evidence from the words of a document; throws where the quote is not what stands there. */
export function witnessDocument({ source }: ParsedDocument, version: NodeId, place: DocumentPlace): Evidence {
  const { start, end, rule, confidence, clause } = place;
  const inClause = clause && spanInClause(clause, place);
  const cuts = cutsFor(source, place);
  const quote = inClause ? clause.text.slice(inClause.start, inClause.end) : quoteAt(source.text, place, cuts);
  const { line } = placeAt(source, start);
  const where = { document: version, file: source.path, line, start, end };
  const witness = { text: source.text, cuts, ...(clause && { clauseText: clause.text }) };
  return createEvidence({ ...where, quote, inClause, rule, confidence, source: null }, witness);
}

/** What is cut out of a quote: all furniture, but notes where the quote is from a note. */
function cutsFor({ furniture }: ParsedDocument['source'], { start }: Span): readonly Span[] {
  const isInNote = furniture.some((piece) => piece.kind === 'footnote' && piece.start <= start && start < piece.end);
  return isInNote ? furniture.filter(({ kind }) => kind !== 'footnote') : furniture;
}

/** Where a span of the source stands in the clause's own text as shown; null where it stands outside, in a note or a tail. */
export function spanInClause({ offsets }: ParsedClause, { start, end }: Span): Span | null {
  const from = firstAtLeast(offsets, start);
  const to = firstAtLeast(offsets, end - 1) + 1;
  const isInside = offsets[from] === start && offsets[to - 1] === end - 1;
  return isInside ? { start: from, end: to } : null;
}
