import type { Span } from '#graph/model/evidence.js';
import type { NodeId } from '#graph/model/ids.js';
import type { ClauseRole } from '#graph/model/closed-lists.js';
import type { CoverField } from './cover.js';
import type { Diagnostic } from './diagnostic.js';
import type { SourceText } from './source.js';

export type DocumentType =
  | 'resolution'
  | 'decision'
  | 'recommendation'
  | 'treaty'
  | 'declaration'
  | 'general-comment'
  | 'guideline'
  | 'report'
  | 'contribution'
  | 'unknown';

/** What is known of a document as a whole; null where neither its words nor a sidecar say it. Never guessed. */
export interface DocumentIdentity {
  /** Id of the work, `/akn/un/statement/deliberation/itu-wtdc/2010/res-67`. */
  readonly work: NodeId | null;
  /** Id of this version of it, `…/eng@2022`. */
  readonly version: NodeId | null;
  readonly type: DocumentType;
  readonly title: string | null;
  /** `ITU WTDC`, `UNGA`. */
  readonly body: string | null;
  readonly number: string | null;
  /** Year or day of this version. */
  readonly date: string | null;
  /** Printed label of the revision, `Rev. Kigali, 2022`. */
  readonly revision: string | null;
  /** ISO 639-1, `en`. */
  readonly language: string | null;
}

/** A headed part of a document, `recalling`, `Article 34`. */
export interface ParsedSection extends Span {
  /** Unique in the document, part of the eId of its clauses. */
  readonly eId: string;
  readonly heading: string;
  /** Span of the heading alone. */
  readonly headingSpan: Span;
  readonly role: ClauseRole;
  readonly opener: string | null;
  /** eId of the section above; null at the top. */
  readonly parent: string | null;
}

/** The smallest numbered, lettered or unnumbered unit, nested. */
export interface ParsedClause extends Span {
  /** Unique in the document, `recalling__para_a`; never made from a position that a later insertion would shift. */
  readonly eId: string;
  /** Readable: `recalling/a`. */
  readonly path: string;
  readonly label: string | null;
  readonly rawLabel: string | null;
  readonly role: ClauseRole;
  readonly opener: string | null;
  /** eId of the clause above; null where only a heading stands above. */
  readonly parent: string | null;
  /** eId of the section it stands in; null where it stands in none. */
  readonly section: string | null;
  /** Own words up to the first child: white space collapsed, label, notes and page furniture out, words broken over a line end joined. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the source text, plus one entry for the end: maps a quote both ways. */
  readonly offsets: Uint32Array;
  /** Flush words printed after the children. */
  readonly tail: string | null;
}

/** A note printed outside the clauses, with the clause that bears its marker. */
export interface ParsedNote extends Span {
  readonly marker: string;
  readonly text: string;
  /** As those of a clause. */
  readonly offsets: Uint32Array;
  /** eId of the clause; null where the marker was not found. */
  readonly clause: string | null;
  /** Where it is called in the source: `[footnoteRef:1]`, or a plain `1`; null where that was not found. */
  readonly mark: Span | null;
}

/** A document read: its words accounted for, nothing dropped. */
export interface ParsedDocument {
  readonly source: SourceText;
  readonly identity: DocumentIdentity;
  /** Why it is taken for this type, in words. */
  readonly recognisedBy: string;
  /** Title lines, enacting formula, closing lines, a translation printed behind: text that is neither clause nor heading. */
  readonly front: readonly (Span & { readonly kind: 'title' | 'formula' | 'closing' | 'translation' })[];
  /** Fields of its cover, in the order of the text; empty where it has none. */
  readonly cover: readonly CoverField[];
  readonly sections: readonly ParsedSection[];
  readonly clauses: readonly ParsedClause[];
  readonly notes: readonly ParsedNote[];
  /** Share of the non-space characters that a clause, heading, title, note or furniture accounts for, 0 to 1. */
  readonly coverage: number;
  readonly diagnostics: readonly Diagnostic[];
}
