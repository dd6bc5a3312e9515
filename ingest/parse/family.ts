import type { Span } from '#graph/model/evidence.js';
import type { ClauseRole } from '#graph/model/closed-lists.js';
import type { DocumentIdentity, DocumentType } from '../model/document.js';
import type { Line } from './lines.js';
import type { Cover } from './read-cover.js';

/** A heading as a family finds it. */
export interface OutlineSection {
  readonly heading: string;
  readonly headingSpan: Span;
  readonly role: ClauseRole;
  readonly opener: string | null;
  /** Its own part of an eId, `art_34`, where its heading should not name it; null where it should. */
  readonly eId: string | null;
  /** Its own part of a path, `art/34`; null where the heading is. */
  readonly path: string | null;
  /** Index of the section it stands in; null at the top. */
  readonly parent: number | null;
}

/** A clause as a family finds it: where its own words stand, and below what. */
export interface OutlineClause {
  readonly label: string | null;
  readonly rawLabel: string | null;
  /** Where the label, or else the words, begin. */
  readonly start: number;
  /** Stretches of its own words, in order. */
  readonly spans: readonly Span[];
  /** Words printed flush after its children. */
  readonly tail: readonly Span[];
  readonly role: ClauseRole;
  readonly opener: string | null;
  /** Where the clause is counted instead of its section, `pre` or `op`; null where the section counts. */
  readonly group: string | null;
  /** Index of the section in the outline; null where it stands in none. */
  readonly section: number | null;
  /** Whether it is the whole of its section, and named as that is: an article of one paragraph. */
  readonly isWhole?: boolean;
  /** Index of the clause above in the outline; null where only a heading stands above. */
  readonly parent: number | null;
}

/** What text that is neither clause nor heading is: `translation` is the same text in another language. */
export type FrontKind = 'title' | 'formula' | 'closing' | 'translation';

/** What a section has that only its heading names, and that stands at the top. */
export const PLAIN_SECTION = { eId: null, path: null, parent: null } as const;

/** What a family makes of a text. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly clauses: readonly OutlineClause[];
  readonly front: readonly (Span & { readonly kind: FrontKind })[];
}

/** A kind of document: how it is recognised and read. The next kind is a new file. */
export interface Family {
  readonly name: string;
  readonly types: readonly DocumentType[];
  /** Why these lines are of the family, in words; null where they are not. */
  recognise(lines: readonly Line[]): string | null;
  outline(lines: readonly Line[]): Outline;
  /** What the words say of the document itself; the rest is null. */
  identify(lines: readonly Line[]): Partial<DocumentIdentity>;
  /** The cover of a kind of document that has one. */
  cover?(lines: readonly Line[]): Cover;
}
