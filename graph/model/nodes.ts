import type {
  ActorType,
  Audience,
  ClauseRole,
  CountryGroup,
  EventType,
  InitiativeScope,
  InitiativeType,
  InstrumentType,
  Modality,
  PracticeStatus,
  TextFormat,
  TextState,
  Theme,
} from './closed-lists.js';
import type { NodeId } from './ids.js';
import { RECORD_KINDS, type Recorded, type RecordFacts, type Seen } from './record-facts.js';

/** A fact in a node or an edge: flat, so that both stores keep it as it is. */
export type Fact = string | number | boolean | null | readonly string[];

/** The facts of each kind of node. `name` is on every node besides. */
export interface NodeFacts extends RecordFacts {
  /** A work: resolution, convention, declaration, … */
  instrument: Recorded & {
    readonly title: string;
    readonly type: InstrumentType;
    /** What it is about, where its title does not say. */
    readonly subject?: string;
    /** What its provisions are about, `art_34: protection from sexual exploitation`. */
    readonly provisions?: readonly string[];
    readonly body: string | null;
    readonly number: string | null;
    /** Year or day first adopted. */
    readonly adopted: string | null;
    readonly address: string | null;
    readonly text: TextState;
    readonly aliases: readonly string[];
    /** False where only a mention names it and no register knows it. */
    readonly resolved: boolean;
  };
  /** One adopted text of an instrument. */
  version: Recorded & {
    readonly label: string;
    readonly title: string;
    /** Year or day; null where no source says it. */
    readonly date: string | null;
    readonly language: string;
    readonly text: TextState;
    readonly format: TextFormat | null;
    readonly sha256: string | null;
    /** Share of the non-space characters accounted for, 0 to 1. */
    readonly coverage: number | null;
    readonly licence: string | null;
    readonly address: string | null;
  };
  /** The words of a version as they were read, kept apart so that a list of versions does not carry them. */
  text: { readonly content: string };
  /** Words at the foot of a page or in brackets, outside the clauses. */
  note: {
    readonly version: string;
    readonly marker: string;
    readonly text: string;
    /** Id of the clause that bears its marker; null where that was not found. */
    readonly clause: string | null;
    /** Where it is called in the clause's own words; start and end are one where the marker is not of these words. Null where that was not found. */
    readonly markStart: number | null;
    readonly markEnd: number | null;
    /** Position among the notes of the version, from 0. */
    readonly order: number;
  };
  section: {
    /** Id of the version it is part of. */
    readonly version: string;
    readonly heading: string;
    readonly role: ClauseRole;
    readonly opener: string | null;
    /** Position in the document, from 0. */
    readonly order: number;
    readonly start: number;
    readonly end: number;
  };
  clause: {
    /** Id of the version it is part of. */
    readonly version: string;
    /** Bare, `a`, `12`; null for an unnumbered paragraph. */
    readonly label: string | null;
    readonly rawLabel: string | null;
    readonly path: string;
    readonly role: ClauseRole;
    readonly opener: string | null;
    /** Own words up to the first child, white space collapsed. */
    readonly text: string;
    readonly tail: string | null;
    /** Ids of the actors that its section addresses. */
    readonly addressees: readonly string[];
    readonly start: number;
    readonly end: number;
    readonly line: number;
    /** Position in the document, from 0. */
    readonly order: number;
  };
  duty: {
    readonly modality: Modality;
    readonly action: string;
    readonly object: string;
    readonly implicitAddressee: boolean;
    /** The words themselves, `every year`. */
    readonly cadence: string | null;
    readonly deadline: string | null;
    readonly proviso: string | null;
  };
  actor: Recorded & {
    readonly type: ActorType;
    readonly aliases: readonly string[];
    readonly address: string | null;
    readonly resolved: boolean;
  };
  initiative: Recorded & {
    readonly type: InitiativeType;
    readonly scope: InitiativeScope | null;
    readonly summary: string | null;
    readonly start: string | null;
    readonly end: string | null;
    readonly address: string | null;
    readonly aliases: readonly string[];
  };
  practice: Seen & {
    readonly summary: string;
    readonly text: string;
    readonly submitter: string;
    readonly date: string;
    readonly status: PracticeStatus;
    /** One line a step: `2026-02-01 · under-review · Secretariat of the group · reason`. */
    readonly history: readonly string[];
    readonly audiences: readonly Audience[];
    readonly themes: readonly Theme[];
    readonly languages: readonly string[];
    /** True: an example of the form, not a practice. Shown as such everywhere. */
    readonly example: boolean;
  };
  topic: Recorded & { readonly definition: string | null; readonly aliases: readonly string[] };
  event: Recorded & {
    readonly type: EventType;
    readonly place: string | null;
    readonly start: string | null;
    readonly end: string | null;
  };
  question: Recorded & {
    readonly number: string;
    readonly title: string;
    readonly group: string;
    readonly period: string | null;
  };
  country: Recorded & {
    readonly alpha2: string;
    readonly alpha3: string;
    readonly m49: string;
    /** As far as the source says. */
    readonly groups: readonly CountryGroup[];
  };
  region: Recorded & { readonly code: string };
  /** A proposed revision: compared with the versions of a line, and no instrument. */
  draft: {
    readonly title: string;
    /** The file below documents/drafts/ that holds it. */
    readonly file: string;
    /** True: written to show a comparison, and proposed by nobody. Shown as such everywhere. */
    readonly example: boolean;
    /** Who proposes it, an administration, organization or office; null where its sidecar does not say. */
    readonly by: string | null;
    readonly date: string | null;
    readonly language: string;
    readonly format: TextFormat;
    readonly sha256: string;
    /** Where it was taken from; null where its sidecar does not say. */
    readonly source: string | null;
  };
  /** A clause of a draft. */
  proposal: {
    /** Id of the draft it is part of. */
    readonly draft: string;
    readonly label: string | null;
    readonly path: string;
    readonly role: ClauseRole;
    /** Own words up to the first child, white space collapsed. */
    readonly text: string;
    readonly tail: string | null;
    /** Position among the clauses of the draft, from 0. */
    readonly order: number;
  };
}

export type NodeKind = keyof NodeFacts;

/** Every kind, in the order in which lists and legends show them. */
export const NODE_KINDS = [
  'instrument',
  'version',
  'text',
  'section',
  'clause',
  'note',
  'duty',
  'actor',
  'initiative',
  'practice',
  ...RECORD_KINDS,
  'topic',
  'event',
  'question',
  'country',
  'region',
  'draft',
  'proposal',
] as const satisfies readonly NodeKind[];

/** Kinds that are of drafts alone: no part of the collection, and counted nowhere. */
const DRAFT_KINDS: ReadonlySet<NodeKind> = new Set(['draft', 'proposal']);

/** Every kind of which the collection consists, in the order of lists and legends. */
export const COLLECTION_KINDS: readonly NodeKind[] = NODE_KINDS.filter((kind) => !DRAFT_KINDS.has(kind));

/** A node of one kind. */
export interface NodeOf<Kind extends NodeKind> {
  readonly id: NodeId;
  readonly kind: Kind;
  /** What people call it, one line. */
  readonly name: string;
  readonly facts: NodeFacts[Kind];
}

export type GraphNode = { [Kind in NodeKind]: NodeOf<Kind> }[NodeKind];

/** Whether a node is of a kind, for the compiler too. */
export function isOfKind<Kind extends NodeKind>(
  node: GraphNode,
  kind: Kind,
): node is Extract<GraphNode, { kind: Kind }> {
  return node.kind === kind;
}
