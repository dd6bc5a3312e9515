import { isOfKind, type Fact, type GraphNode, type NodeKind } from '../model/nodes.js';
import { endOf, firstDayOf } from './days.js';
import { dateOf } from './versions-of.js';

/** The fact that says when a record happened, by kind; kinds without one are dated by the day on which they were seen. */
const DATES: Partial<Record<NodeKind, readonly string[]>> = {
  practice: ['date'],
  activity: ['start'],
  strategy: ['date'],
  resource: ['date'],
  code: ['date'],
  solution: ['date'],
  liaisonStatement: ['date'],
  quarterlyReport: ['received', 'due'],
  meeting: ['start'],
  initiative: ['start'],
  observation: ['year'],
};

/** Year or day on which a record happened; null where no source says. */
export function recordDate(node: GraphNode): string | null {
  const facts: Readonly<Record<string, Fact>> = { ...node.facts };
  const dates = (DATES[node.kind] ?? []).map((name) => facts[name]);
  return dates.find((date) => typeof date === 'string') ?? null;
}

/** The day on which a record's sources were seen; null for what is no record. */
export function recordSeen(node: GraphNode): string | null {
  const { seen = null }: Readonly<Record<string, Fact>> = { ...node.facts };
  return typeof seen === 'string' ? seen : null;
}

/** Days or years, both ends in; open where one is left out. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** A text or record in time. */
export interface Dated {
  readonly node: GraphNode;
  /** Year or day of its fact; where no source says one, the day on which its sources were seen. */
  readonly date: string;
  /** Which of the two it is. */
  readonly dated: 'fact' | 'seen';
  /** False where only a year is known and part of it lies outside of the period that was asked for. */
  readonly certain: boolean;
}

/** Those of some texts and records that belong to a period: they happened in it, or nobody says when and they were seen in it. A year belongs where any of its days does, and is then not certain unless all do. */
export function datedIn<Node extends GraphNode>(
  nodes: readonly Node[],
  { from = '0001-01-01', to = '9999-12-31' }: Period,
): readonly (Dated & { readonly node: Node })[] {
  const [first, last] = [firstDayOf(from), endOf(to)];
  return nodes.flatMap((node) => {
    const fact = isOfKind(node, 'version') ? dateOf(node) : recordDate(node);
    const date = fact ?? recordSeen(node);
    if (date === null || firstDayOf(date) > last || endOf(date) < first) return [];
    const certain = firstDayOf(date) >= first && endOf(date) <= last;
    return [{ node, date, dated: fact === null ? 'seen' : 'fact', certain }];
  });
}
