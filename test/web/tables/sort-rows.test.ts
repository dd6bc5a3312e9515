import { describe, expect, it } from 'vitest';
import type { Column } from '../../../web/tables/column.js';
import { parseSorting, sortRows, turnSorting } from '../../../web/tables/sort-rows.js';

interface Row {
  readonly name: string;
  readonly count: number | null;
}
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', label: 'Name', value: ({ name }) => name },
  { key: 'count', label: 'Count', value: ({ count }) => count },
];
const ROWS: readonly Row[] = [
  { name: 'Resolution 179', count: null },
  { name: 'Resolution 67', count: 2 },
  { name: 'Resolution 7', count: 10 },
];

describe('a sorted table', () => {
  it('puts numbers in words in their order', () => {
    expect(namesBy('name')).toStrictEqual(['Resolution 7', 'Resolution 67', 'Resolution 179']);
    expect(namesBy('-name')).toStrictEqual(['Resolution 179', 'Resolution 67', 'Resolution 7']);
  });

  it('puts what is not known last, up and down', () => {
    expect(namesBy('count')).toStrictEqual(['Resolution 67', 'Resolution 7', 'Resolution 179']);
    expect(namesBy('-count')).toStrictEqual(['Resolution 7', 'Resolution 67', 'Resolution 179']);
  });

  it('stays as it came by a column that there is not', () => {
    expect(sortRows(ROWS, COLUMNS, parseSorting('poem'))).toBe(ROWS);
    expect(sortRows(ROWS, COLUMNS, parseSorting(''))).toBe(ROWS);
  });

  it('turns up, down, and back', () => {
    expect(turnSorting(null, 'name')).toBe('name');
    expect(turnSorting(parseSorting('name'), 'name')).toBe('-name');
    expect(turnSorting(parseSorting('-name'), 'name')).toBe(null);
    expect(turnSorting(parseSorting('-count'), 'name')).toBe('name');
  });
});

function namesBy(sorting: string): readonly string[] {
  return sortRows(ROWS, COLUMNS, parseSorting(sorting)).map(({ name }) => name);
}
