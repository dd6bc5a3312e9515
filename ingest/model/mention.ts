import type { Modality } from '#graph/model/closed-lists.js';
import type { Span } from '#graph/model/evidence.js';
import type { NodeId } from '#graph/model/ids.js';
import type { Diagnostic } from './diagnostic.js';

/** What a citation form read in the words of a citation: enough to look its target up, nothing decided. */
export interface CitedIdentity {
  /** `resolution`, `treaty`, `declaration`, `agenda`, `general-comment`, `question`, `event`, … */
  readonly type: string;
  /** The adopting body as the register names it, `ITU PP`, `UNGA`; null where the words do not say. */
  readonly body: string | null;
  /** `179`, `68/198`, `3/2`. */
  readonly number: string | null;
  readonly year: string | null;
  /** `Rev. Dubai, 2018`, as printed. */
  readonly revision: string | null;
  /** Name as printed, for targets known by name. */
  readonly name: string | null;
}

/** A citation as found: words, place, and what they say of the target. */
export interface CitationMention extends Span {
  /** eId of the clause that cites, itself or in a note that it bears; null for what the document cites before its first clause. */
  readonly clause: string | null;
  readonly quote: string;
  readonly cited: CitedIdentity;
  /** eIds of the Akoma Ntoso naming convention, `art_34__para_1`. */
  readonly provisions: readonly string[];
  /** "the Convention", a bare "Article 34", "this resolution". */
  readonly anaphoric: boolean;
  /** Name of the row of the table of forms that found it. */
  readonly form: string;
}

/** A citation with the identity that the registers give it. */
export interface ResolvedCitation extends CitationMention {
  readonly target: {
    /** Version where the words name one that is known, else the work; an unresolved target has an id made from its own words. */
    readonly id: NodeId;
    readonly name: string;
  };
  readonly resolved: boolean;
}

/** A named thing that stands in a clause. */
export interface NameMention extends Span {
  readonly clause: string;
  readonly kind: 'actor' | 'initiative' | 'event' | 'question' | 'date';
  /** Node id; null for a date. */
  readonly id: NodeId | null;
  readonly name: string;
  readonly quote: string;
}

/** What an operative clause asks of whom. */
export interface DutyMention extends Span {
  readonly clause: string;
  readonly modality: Modality;
  readonly addressees: readonly { readonly id: NodeId | null; readonly name: string }[];
  readonly implicitAddressee: boolean;
  readonly action: string;
  readonly object: string;
  readonly cadence: string | null;
  readonly deadline: string | null;
  readonly proviso: string | null;
}

/** Everything found in one document, identities decided. */
export interface Findings {
  readonly citations: readonly ResolvedCitation[];
  readonly names: readonly NameMention[];
  readonly duties: readonly DutyMention[];
  readonly diagnostics: readonly Diagnostic[];
}
