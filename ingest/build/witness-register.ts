import { createEvidence, quoteAt, type Evidence, type Span } from '#graph/model/evidence.js';
import type { Registers } from '../model/register.js';

/** A stretch of a register, and where its fact was seen. */
export interface RegisterPlace {
  readonly file: string;
  readonly line: number;
  readonly span: Span;
  readonly rule: string;
  readonly sources: readonly string[];
}

/** Evidence for a curated fact: the words of the register that state it, and the source that they name. */
export function witnessRegister(
  texts: Registers['texts'],
  { file, line, span, rule, sources }: RegisterPlace,
): Evidence {
  const text = texts.get(file) ?? '';
  const quote = quoteAt(text, span);
  const place = { document: null, file, line, start: span.start, end: span.end, quote, inClause: null };
  return createEvidence({ ...place, rule, confidence: 'curated', source: sources.join(' · ') || null }, { text });
}
