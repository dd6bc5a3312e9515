import type { Fact, GraphNode, NodeKind } from '../model/nodes.js';
import { endOf, firstDayOf } from './days.js';

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

/** Whether a record belongs to a period: it happened in it, or nobody says when and it was seen in it. A year belongs where any of its days does. */
export function isInPeriod(node: GraphNode, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const date = recordDate(node) ?? recordSeen(node);
  if (date === null) return false;
  return firstDayOf(date) <= to && endOf(date) >= from;
}
