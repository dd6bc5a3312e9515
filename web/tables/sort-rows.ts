import type { Column, Value } from './column.js';

/** By which column rows are sorted, and whether from the last to the first. */
export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

/** How a table is sorted: the address has `name` for the only table of a room, `years.name` for one of several, with `-` before it for descending; null for not at all. */
export function findSorting(sorts: readonly string[], table: string): Sorting | null {
  return sorts.map(parseSort).find((sort) => sort.table === table && sort.key !== '') ?? null;
}

/** The sortings of all tables after a click on a heading of one: up, then down, then as the rows came. */
export function turnSorting(sorts: readonly string[], table: string, key: string): readonly string[] {
  const others = sorts.filter((sort) => parseSort(sort).table !== table);
  const sorting = findSorting(sorts, table);
  const name = table === '' ? key : `${table}.${key}`;
  if (sorting?.key !== key) return [...others, name];
  return sorting.isDescending ? others : [...others, `-${name}`];
}

function parseSort(text: string): Sorting & { readonly table: string } {
  const isDescending = text.startsWith('-');
  const [key = '', table = ''] = text
    .slice(isDescending ? 1 : 0)
    .split('.')
    .reverse();
  return { table, key, isDescending };
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
