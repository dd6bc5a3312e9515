import { describe, expect, it } from 'vitest';
import type { Column } from '../../../web/tables/column.js';
import { findSorting, sortRows, turnSorting } from '../../../web/tables/sort-rows.js';

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
    expect(sortRows(ROWS, COLUMNS, findSorting(['poem'], ''))).toBe(ROWS);
    expect(sortRows(ROWS, COLUMNS, findSorting([''], ''))).toBe(ROWS);
  });

  it('turns up, down, and back', () => {
    expect(turnSorting([], '', 'name')).toStrictEqual(['name']);
    expect(turnSorting(['name'], '', 'name')).toStrictEqual(['-name']);
    expect(turnSorting(['-name'], '', 'name')).toStrictEqual([]);
    expect(turnSorting(['-count'], '', 'name')).toStrictEqual(['name']);
  });

  it('turns by itself where a room has several', () => {
    const sorts = ['-years.name', 'count'];
    expect(findSorting(sorts, 'years')).toStrictEqual({ table: 'years', key: 'name', isDescending: true });
    expect(findSorting(sorts, 'groups')).toBe(null);
    expect(turnSorting(sorts, 'years', 'count')).toStrictEqual(['count', 'years.count']);
    expect(turnSorting(sorts, 'years', 'name')).toStrictEqual(['count']);
    expect(turnSorting(sorts, '', 'count')).toStrictEqual(['-years.name', '-count']);
  });
});

function namesBy(sorting: string): readonly string[] {
  return sortRows(ROWS, COLUMNS, findSorting([sorting], '')).map(({ name }) => name);
}
