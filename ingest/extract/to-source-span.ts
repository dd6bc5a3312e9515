import type { Span } from '#graph/model/evidence.js';
import type { ParsedClause } from '../model/document.js';

/** Where a stretch of a clause's own text stands in the source. */
export function toSourceSpan({ offsets }: Pick<ParsedClause, 'offsets'>, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 };
}
