import { describe, expect, it } from 'vitest';
import { isQuarter, lastDayOf, moveQuarter, quarterOf, quartersBetween } from '#graph/questions/quarters.js';

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('the day %s is in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it('ends on the last day of its last month', () => {
    expect(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map(lastDayOf)).toStrictEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  it('is followed by the next over the end of a year, and preceded likewise', () => {
    expect([moveQuarter('2025-Q4', 1), moveQuarter('2026-Q1', -1), moveQuarter('2026-Q2', -7)]).toStrictEqual([
      '2026-Q1',
      '2025-Q4',
      '2024-Q3',
    ]);
    expect(quartersBetween('2025-Q3', '2026-Q1')).toStrictEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
    expect(quartersBetween('2026-Q2', '2026-Q1')).toStrictEqual([]);
  });

  it('is written as 2026-Q1 alone', () => {
    expect(['2026-Q1', '2026-Q5', '2026-q1', '26-Q1', '2026-Q1 '].map(isQuarter)).toStrictEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
