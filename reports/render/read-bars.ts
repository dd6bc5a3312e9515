import type { ReportTable } from '../model/report.js';

/** A bar: what it is called, and how long it is. */
export interface Bar {
  readonly name: string;
  readonly value: number;
}

/** The bars of a table, one a row, in its order; none where its numbers are not to be compared. */
export function readBars({ rows, bars }: ReportTable): readonly Bar[] {
  if (bars === undefined) return [];
  return rows.map(({ cells }) => ({ name: cells[0] ?? '', value: Number(cells[bars] ?? 0) }));
}

/** What the bars say, for those who do not see them: `Practices 3; Helplines 0`. */
export function sayBars(bars: readonly Bar[]): string {
  return bars.map(({ name, value }) => `${name} ${value}`).join('; ');
}
