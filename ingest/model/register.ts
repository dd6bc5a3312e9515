import type { EdgeKind } from '#graph/model/edges.js';
import type {
  ActorType,
  CountryGroup,
  EventType,
  InitiativeScope,
  InitiativeType,
  InstrumentType,
  Sex,
} from '#graph/model/closed-lists.js';
import type { NodeId } from '#graph/model/ids.js';
import type { Span } from '#graph/model/evidence.js';
import type { Fact, GraphNode } from '#graph/model/nodes.js';

/** Where a register entry stands, and the words of the file that are it. */
export interface Recorded {
  /** Path below the ingested folder, `registers/actors.yaml`. */
  readonly file: string;
  /** Line of its first character, from 1. */
  readonly line: number;
  /** Of the whole entry in the file's text. */
  readonly span: Span;
  /** Addresses, or documents and places, where its facts were seen: at least one. */
  readonly sources: readonly string[];
}

/** An entry of a register. */
export interface Registered extends Recorded {
  /** The day on which the sources were last looked at, `2026-11-26`; null where that was not written down. */
  readonly seen: string | null;
}

/** A link from an entry to another, with the words of the register that state it. */
export interface RegisterLink {
  readonly to: NodeId;
  /** Of the value in the file's text. */
  readonly span: Span;
  readonly line: number;
}

/** A version of an instrument that a register knows. */
export interface InstrumentVersion {
  readonly id: NodeId;
  /** `Rev. Dubai, 2018`; null for the first text. */
  readonly revision: string | null;
  readonly date: string;
  /** Conference or body that adopted it. */
  readonly adoptedBy: RegisterLink | null;
  readonly address: string | null;
  readonly line: number;
  readonly span: Span;
}

export interface InstrumentEntry extends Registered {
  readonly id: NodeId;
  readonly type: InstrumentType;
  readonly title: string;
  /** What it is about, where its title does not say. */
  readonly subject: string | null;
  /** What its provisions are about, in the order of the register. */
  readonly provisions: readonly { readonly eId: string; readonly subject: string }[];
  /** Actor id and short name of the body. */
  readonly body: RegisterLink | null;
  readonly number: string | null;
  readonly adopted: string | null;
  readonly address: string | null;
  /** Other names, abbreviations, and symbols under which texts cite it. */
  readonly aliases: readonly string[];
  /** Oldest first. */
  readonly versions: readonly InstrumentVersion[];
  readonly amends: RegisterLink | null;
  /** The earlier instrument whose place it takes. */
  readonly renews: RegisterLink | null;
  readonly about: readonly RegisterLink[];
}

export interface ActorEntry extends Registered {
  readonly id: NodeId;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly partOf: RegisterLink | null;
  readonly address: string | null;
}

export interface InitiativeEntry extends Registered {
  readonly id: NodeId;
  readonly name: string;
  readonly type: InitiativeType;
  readonly aliases: readonly string[];
  readonly summary: string | null;
  readonly scope: InitiativeScope | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly lead: RegisterLink | null;
  readonly partners: readonly RegisterLink[];
  readonly regions: readonly RegisterLink[];
  readonly about: readonly RegisterLink[];
  /** Clauses it answers. */
  readonly implements: readonly RegisterLink[];
  readonly address: string | null;
}

/** A conference, forum or session: (body, place, year) tells "Rev. Dubai, 2018" from "Rev. Dubai, 2014". */
export interface EventEntry extends Registered {
  readonly id: NodeId;
  readonly name: string;
  readonly type: EventType;
  readonly aliases: readonly string[];
  readonly body: RegisterLink | null;
  readonly place: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface QuestionEntry extends Registered {
  readonly id: NodeId;
  readonly number: string;
  readonly title: string;
  readonly group: string;
  readonly period: string | null;
  readonly partOf: RegisterLink | null;
  readonly aliases: readonly string[];
}

export interface TopicEntry extends Registered {
  readonly id: NodeId;
  readonly name: string;
  readonly definition: string | null;
  readonly aliases: readonly string[];
  readonly broader: RegisterLink | null;
}

export interface CountryEntry extends Registered {
  readonly id: NodeId;
  readonly name: string;
  readonly alpha2: string;
  readonly alpha3: string;
  readonly m49: string;
  readonly groups: readonly CountryGroup[];
  readonly region: RegisterLink | null;
}

export interface RegionEntry extends Registered {
  readonly id: NodeId;
  readonly name: string;
  readonly code: string;
}

/** A link of a record, with the edge that it becomes. */
export interface RecordLink extends RegisterLink {
  readonly kind: EdgeKind;
  /** What the register says of the link itself, as the number of delegates. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A record of what is done: its node, and its links with the words that state them. */
export interface RecordEntry extends Recorded {
  readonly node: GraphNode;
  readonly links: readonly RecordLink[];
}

/** A row of a table of figures: one aggregate value. */
export interface ObservationEntry extends Recorded {
  readonly id: NodeId;
  readonly indicator: RegisterLink;
  /** The country or region it was made in. */
  readonly place: RegisterLink;
  readonly year: string;
  /** `9-16`, or `all`. */
  readonly ageBand: string;
  readonly sex: Sex;
  /** Null where the source itself holds it back. */
  readonly value: number | null;
  /** How many children it rests on; null where the source does not say. */
  readonly n: number | null;
  readonly note: string | null;
  readonly seen: string;
}

/** What is known beforehand. */
export interface Registers {
  readonly instruments: readonly InstrumentEntry[];
  readonly actors: readonly ActorEntry[];
  readonly initiatives: readonly InitiativeEntry[];
  readonly events: readonly EventEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly topics: readonly TopicEntry[];
  readonly countries: readonly CountryEntry[];
  readonly regions: readonly RegionEntry[];
  /** What is done about the clauses. */
  readonly records: readonly RecordEntry[];
  readonly observations: readonly ObservationEntry[];
  /** The text of each register file by path, for evidence. */
  readonly texts: ReadonlyMap<string, string>;
}
