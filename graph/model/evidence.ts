import type { NodeId } from './ids.js';

/** How far a statement goes beyond the words it rests on. */
export type Confidence =
  /** The words say it. */
  | 'stated'
  /** It follows from the words and their place, as "the Convention" does. */
  | 'inferred'
  /** A person recorded it in a register or a practice, with a source. */
  | 'curated';

/** A stretch of a text, in UTF-16 offsets: start is in, end is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words, in a file under documents/, that an edge rests on. */
export interface Evidence extends Span {
  /** The version or practice whose text it is; null for a register. */
  readonly document: NodeId | null;
  /** Path below documents/, with forward slashes. */
  readonly file: string;
  /** Line of the first character, from 1. */
  readonly line: number;
  /** The words at the span, line breaks as spaces; in a clause, words that a line end broke joined as the clause has them. */
  readonly quote: string;
  /** Where the quote stands in the clause's own text as shown; null where it stands in none. */
  readonly inClause: Span | null;
  /** Name of the citation form, dictionary or register field that found it. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** Where a curated fact was seen, an address or a document and place; null for words of a text. */
  readonly source: string | null;
}

/** What evidence is checked against: the text as read, the stretches that are page furniture, and the clause's own text. */
export interface Witness {
  readonly text: string;
  /** Running heads, page numbers, footnotes inside the span that the quote leaves out. */
  readonly cuts?: readonly Span[];
  readonly clauseText?: string;
}

/** Makes evidence, or throws EvidenceMismatchError where the quote is not what the text says at its span. */
export function createEvidence(evidence: Evidence, witness: Witness): Evidence {
  const found = quoteAt(witness.text, evidence, witness.cuts);
  if (withoutBreaks(found) !== withoutBreaks(evidence.quote)) throw new EvidenceMismatchError(evidence, found);
  const { inClause } = evidence;
  if (inClause && witness.clauseText?.slice(inClause.start, inClause.end) !== evidence.quote)
    throw new EvidenceMismatchError(evidence, witness.clauseText?.slice(inClause.start, inClause.end) ?? '');
  return evidence;
}

/** A word that a line end broke is joined in a clause's words and not in the text: "seventy- ninth", "develop- ment". */
function withoutBreaks(words: string): string {
  return words.replace(/-\s?/g, '');
}

/** The words at a span as a quote: cuts taken out, words hyphenated at a line end left as printed, white space collapsed. */
export function quoteAt(text: string, span: Span, cuts: readonly Span[] = []): string {
  let from = span.start;
  let words = '';
  for (const cut of cuts) {
    if (cut.end <= from || cut.start >= span.end) continue;
    words += text.slice(from, Math.max(from, cut.start));
    from = cut.end;
  }
  return collapse(words + text.slice(Math.min(from, span.end), span.end));
}

/** White space collapsed to single spaces and trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Thrown where a quote is not what the text says at its span. */
export class EvidenceMismatchError extends Error {
  readonly evidence: Evidence;
  readonly found: string;
  constructor(evidence: Evidence, found: string) {
    super(
      `${evidence.file}:${evidence.line}: rule ${evidence.rule} quotes ${JSON.stringify(evidence.quote)}, but the text has ${JSON.stringify(found)}`,
    );
    this.name = 'EvidenceMismatchError';
    this.evidence = evidence;
    this.found = found;
  }
}
