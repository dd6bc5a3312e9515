import type {
  Audience,
  HelplineChannel,
  HelplineStatus,
  LiaisonPurpose,
  ResourceType,
  SessionType,
  Sex,
  SolutionType,
  Stakeholder,
  StrategyForm,
  StrategyStage,
  Theme,
  Unit,
} from './closed-lists.js';

/** Where a curated node was recorded and seen. */
export interface Recorded {
  /** The file below documents/ that says it. */
  readonly file: string | null;
  /** Addresses, or documents and places, where the facts were seen. */
  readonly sources: readonly string[];
}

/** A record of what is done: besides its sources, the day on which they were seen. */
export interface Seen extends Recorded {
  /** `2026-11-26` */
  readonly seen: string;
}

/** The facts of each kind of record of what is done about the clauses. What no source says is null, and null is unknown, never "no". */
export interface RecordFacts {
  /** What an actor did. */
  activity: Seen & {
    readonly summary: string;
    readonly start: string;
    readonly end: string | null;
    readonly place: string | null;
    readonly themes: readonly Theme[];
    /** Sorts of stakeholders that took part. */
    readonly stakeholders: readonly Stakeholder[];
    readonly address: string | null;
  };
  /** A country's strategy for the protection of children online, or that a search found none. */
  strategy: Seen & {
    readonly stage: StrategyStage;
    readonly date: string | null;
    /** Null where no source says. */
    readonly form: StrategyForm | null;
    readonly summary: string | null;
    readonly address: string | null;
  };
  /** A methodological framework by which statistics are collected. */
  framework: Seen & { readonly summary: string; readonly address: string | null };
  /** A measure with its definition. */
  indicator: Seen & {
    readonly definition: string;
    readonly population: string;
    /** `9-16`; null where the definition names none. */
    readonly ageBand: string | null;
    readonly unit: Unit;
    /** Whether values of different countries may be set side by side; null where no source says. */
    readonly comparable: boolean | null;
    /** Why, or why not. */
    readonly comparability: string | null;
    readonly address: string | null;
  };
  /** One aggregate value. A suppressed one has neither value nor n. */
  observation: Seen & {
    readonly year: string;
    readonly ageBand: string;
    readonly sex: Sex;
    readonly unit: Unit;
    readonly value: number | null;
    /** How many children it rests on; null where it is suppressed or no source says. */
    readonly n: number | null;
    readonly suppressed: boolean;
    readonly note: string | null;
  };
  /** Training material or a guideline. */
  resource: Seen & {
    readonly type: ResourceType;
    readonly summary: string | null;
    readonly audiences: readonly Audience[];
    readonly licence: string | null;
    /** ISO 639-1 codes of the languages in which it can be had. */
    readonly languages: readonly string[];
    /** True: a source says that these are all; null where no source says so, and others may be unknown. */
    readonly allLanguages: boolean | null;
    readonly date: string | null;
    /** How many it reached, by year: `2023: 12000`. */
    readonly reach: readonly string[];
    /** True: developed through the processes of BDT; null where no source says. */
    readonly bdt: boolean | null;
    readonly address: string | null;
  };
  /** A national or regional helpline for children. */
  helpline: Seen & {
    /** As they are dialled in the country. */
    readonly numbers: readonly string[];
    readonly hours: string | null;
    readonly channels: readonly HelplineChannel[];
    readonly ageGroup: string | null;
    readonly languages: readonly string[];
    readonly status: HelplineStatus;
    /** Day on which the status was checked. */
    readonly checked: string;
    readonly address: string | null;
  };
  /** A code by which an industry regulates itself. */
  code: Seen & {
    readonly date: string | null;
    readonly scope: string;
    readonly monitoring: string | null;
    readonly signatoryCount: number | null;
    readonly address: string | null;
  };
  /** A solution or a note on technology that helps. */
  solution: Seen & {
    readonly type: SolutionType;
    readonly summary: string;
    readonly evidence: string | null;
    /** Whom it informs or serves. */
    readonly audiences: readonly Audience[];
    readonly date: string | null;
    readonly address: string | null;
  };
  /** What one group writes to another. */
  liaisonStatement: Seen & {
    readonly date: string;
    readonly purpose: LiaisonPurpose;
    readonly deadline: string | null;
    readonly summary: string | null;
    readonly address: string | null;
  };
  /** The report of a regional office on a quarter. */
  quarterlyReport: Seen & {
    /** `2026-Q1` */
    readonly quarter: string;
    readonly due: string | null;
    readonly received: string | null;
    readonly address: string | null;
  };
  /** A meeting of a working group, or an orientation session held beside one. */
  meeting: Seen & {
    readonly type: SessionType;
    readonly start: string;
    readonly end: string | null;
    readonly place: string | null;
    readonly address: string | null;
  };
}

export type RecordKind = keyof RecordFacts;

/** Every kind of record, in the order in which lists show them. */
export const RECORD_KINDS = [
  'activity',
  'strategy',
  'framework',
  'indicator',
  'observation',
  'resource',
  'helpline',
  'code',
  'solution',
  'liaisonStatement',
  'quarterlyReport',
  'meeting',
] as const satisfies readonly RecordKind[];
