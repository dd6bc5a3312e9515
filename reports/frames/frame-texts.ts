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
  readonly line: string;
  readonly page: string;
  readonly kinds: Partial<Readonly<Record<NodeKind, string>>>;
}
