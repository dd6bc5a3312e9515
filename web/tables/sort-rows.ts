import type { Column, Value } from './column.js';

/** By which column rows are sorted, and whether from the last to the first. */
export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

/** Reads a sorting as the address has it: `name`, or `-name` for descending; null for none. */
export function parseSorting(text: string | undefined): Sorting | null {
  if (text === undefined || text === '' || text === '-') return null;
  return text.startsWith('-') ? { key: text.slice(1), isDescending: true } : { key: text, isDescending: false };
}

/** The sorting that a click on a column's heading asks for: up, then down, then as the rows came. */
export function turnSorting(sorting: Sorting | null, key: string): string | null {
  if (sorting?.key !== key) return key;
  return sorting.isDescending ? null : `-${key}`;
}

/** The rows in the order of a column; what has no value comes last either way, equals stay as they were. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.key);
  if (!column) return rows;
  const sign = sorting?.isDescending === true ? -1 : 1;
  return [...rows].sort((a, b) => compare(column.value(a), column.value(b), sign));
}

function compare(a: Value, b: Value, sign: number): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * ORDER.compare(String(a), String(b));
}

const ORDER = new Intl.Collator('en', { numeric: true });
