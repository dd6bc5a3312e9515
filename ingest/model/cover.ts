import type { Span } from '#graph/model/evidence.js';

/** What the fields of a cover say. */
export type CoverFieldName =
  | 'document'
  | 'date'
  | 'original'
  | 'source'
  | 'title'
  | 'question'
  | 'action'
  | 'purpose'
  | 'keywords'
  | 'abstract'
  | 'priority'
  | 'results'
  | 'references'
  | 'lessons';

/** A field of the cover of a contribution, `Action required: Participants are invited to …`; its span is that of the value. */
export interface CoverField extends Span {
  readonly field: CoverFieldName;
  /** As printed, without its colon; empty where the value stands alone, as a date does. */
  readonly label: string;
  /** White space collapsed. */
  readonly value: string;
}
