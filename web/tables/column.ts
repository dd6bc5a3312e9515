import type { ComponentChildren } from 'preact';

/** What a cell holds as a value: by it the rows are sorted and written to a file. */
export type Value = string | number | null;

/** A column of a table over rows of one sort. */
export interface Column<Row> {
  /** Name in the address and in the file. */
  readonly key: string;
  /** Its heading. */
  readonly label: string;
  readonly value: (row: Row) => Value;
  /** How the value is shown, where it is more than its text. */
  readonly show?: (row: Row) => ComponentChildren;
}
