import type { Items } from './ask-all.js';
import type {
  AnswerPartsFragment,
  ClausePartsFragment,
  DutiesQuery,
  EvidencePartsFragment,
  InstrumentPartsFragment,
  NamedPartsFragment,
  NeighbourhoodQuery,
  NodeDetailsQuery,
  NotePartsFragment,
  OpeningQuery,
  OverlapsQuery,
  SearchQuery,
  SectionPartsFragment,
  VersionPartsFragment,
  WhyQuery,
} from './schema-types.generated.js';

export type Named = NamedPartsFragment;
/** The kind of a thing, as the schema names its type. */
export type Kind = Named['__typename'];
export type Clause = ClausePartsFragment;
/** What implements a clause, with all that is known of the words it rests on. */
export type ClauseAnswer = AnswerPartsFragment;
export type Evidence = EvidencePartsFragment;
export type Note = NotePartsFragment;
export type Section = SectionPartsFragment;
export type Instrument = InstrumentPartsFragment;
export type Version = Omit<VersionPartsFragment, 'sections' | 'clauses'>;

/** A document as the reader and the graph show it; without a version it is known by name only. */
export interface DocumentContent {
  /** The id it was asked by: an instrument's or a version's. */
  readonly id: string;
  readonly instrument: Instrument;
  readonly version: Version | null;
  /** All headed parts in order, those inside others too. */
  readonly sections: readonly Section[];
  /** All clauses in order, nested ones too. */
  readonly clauses: readonly Clause[];
}

export type Details = NonNullable<NodeDetailsQuery['node']>;

/** What a search found, with the words it was asked for. */
export type Results = SearchQuery['search'] & { readonly query: string };
export type Hit = Results['nodes'][number];

/** What is one step from a node. */
export type Neighbourhood = NeighbourhoodQuery['neighbourhood'] & { readonly id: string };

/** What the explorer opens with: the collection counted, its documents, and an example of an answer. */
export type Opening = OpeningQuery;

/** What is asked of whom, all of it. */
export type Duties = Items<Duty>;
/** A duty with the word of its verb, `call upon`. */
export type Duty = Omit<DutiesQuery['duties']['nodes'][number], 'modality'> & { readonly modality: string };

/** Where bodies ask for the same, ranked. */
export type Overlaps = Items<OverlapsQuery['overlaps']['nodes'][number]>;
export type OverlapPair = Overlaps['items'][number];

/** The ways from one thing to another, the shortest first. */
export type Why = WhyQuery['why'];
export type Hop = Why[number]['hops'][number];
