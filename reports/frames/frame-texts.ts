import type { NodeKind } from '#graph/model/nodes.js';

/** The words of a report that stand in no document: its frame. Names in braces are filled in. */
export interface FrameTexts {
  readonly cover: {
    readonly body: string;
    readonly period: string;
    readonly question: string;
    readonly source: string;
    readonly title: string;
    readonly abstract: string;
  };
  readonly notStated: string;
  readonly contents: string;
  /** {name}: of the instrument's version. */
  readonly title: string;
  /** {duties}, {answered}, {records}, {from}, {to} */
  readonly abstract: string;
  readonly summary: string;
  readonly summaryDescription: string;
  readonly summaryHead: readonly [clause: string, addressee: string, duty: string, records: string];
  readonly asked: string;
  readonly done: string;
  readonly doneDescription: string;
  readonly doneHead: readonly [record: string, kind: string, where: string, date: string];
  /** {count} */
  readonly answeredBy: string;
  readonly nothingKnown: string;
  readonly undated: string;
  /** {label}, of a clause below the heading of its section */
  readonly point: string;
  readonly line: string;
  readonly page: string;
  readonly kinds: Partial<Readonly<Record<NodeKind, string>>>;
  /** What stands on the covers of the other documents. */
  readonly labels: Readonly<
    Record<
      'to' | 'from' | 'purpose' | 'deadline' | 'date' | 'region' | 'quarter' | 'country' | 'groups' | 'clause' | 'text',
      string
    >
  >;
  readonly forInformation: string;
  readonly figure: string;
  /** Of a table that goes on: "Table 3. Helplines (continued)". */
  readonly continued: string;
  readonly table: string;
  readonly references: string;
  readonly records: {
    readonly head: readonly [record: string, where: string, date: string, known: string];
    readonly description: string;
    /** {kind} */
    readonly none: string;
    readonly byKind: string;
    readonly byKindDescription: string;
    readonly byKindHead: readonly [kind: string, records: string];
    readonly suppressed: string;
    /** {day} */
    readonly checked: string;
    /** {year}, of which part lies outside of the period */
    readonly yearAlone: string;
  };
  readonly liaison: {
    /** {group}, {from} */
    readonly title: string;
    /** {from}, {to}, {records}, {texts} */
    readonly abstract: string;
    /** {name}, {from}, {to} */
    readonly since: string;
    readonly texts: string;
    readonly textsHead: readonly [text: string, title: string, date: string];
    readonly textsDescription: string;
    readonly noTexts: string;
  };
  readonly quarterly: {
    /** {region}, {quarter} */
    readonly title: string;
    /** {from}, {to}, {records}, {countries} */
    readonly abstract: string;
    readonly state: string;
    readonly noReport: string;
    /** {name} */
    readonly notReceived: string;
    /** {name}, {received} */
    readonly received: string;
    /** {due} */
    readonly due: string;
    readonly done: string;
    readonly countries: string;
    readonly noCountries: string;
    readonly countriesDescription: string;
    readonly countriesHead: readonly [
      country: string,
      groups: string,
      strategy: string,
      helpline: string,
      records: string,
    ];
  };
  readonly country: {
    /** {country} */
    readonly title: string;
    /** {records}, {to} */
    readonly abstract: string;
  };
  readonly brief: BriefTexts;
  readonly plurals: Partial<Readonly<Record<NodeKind, string>>>;
  /** Words for the values of facts: `none-known`, `under-review`. */
  readonly values: Readonly<Record<string, string>>;
}

/** The frame of a brief on a clause. */
export interface BriefTexts {
  /** {clause}, {name} */
  readonly title: string;
  /** {versions}, {citations}, {resting}, {records}, {gaps} */
  readonly abstract: string;
  readonly words: string;
  readonly lineage: string;
  readonly lineageHead: readonly [version: string, clause: string, change: string, words: string];
  readonly lineageDescription: string;
  readonly noOlder: string;
  readonly restsOn: string;
  readonly restsOnHead: readonly [text: string, quote: string, state: string];
  readonly restsOnDescription: string;
  readonly noCitations: string;
  readonly resting: string;
  readonly restingHead: readonly [text: string, clause: string, how: string];
  readonly restingDescription: string;
  readonly nothingRests: string;
  readonly cites: string;
  readonly citesText: string;
  readonly continues: string;
  readonly parallels: string;
  readonly asked: string;
  readonly askedHead: readonly [addressee: string, duty: string, when: string, proviso: string];
  readonly askedDescription: string;
  readonly noDuty: string;
  readonly gaps: string;
  /** {name}, {newest} */
  readonly stale: string;
  /** {name} */
  readonly unresolved: string;
  readonly nothingDone: string;
  readonly noGap: string;
  readonly current: string;
  readonly isStale: string;
  readonly isUnresolved: string;
}
