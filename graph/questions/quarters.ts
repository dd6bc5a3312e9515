/** A quarter of a year, `2026-Q1`: as text it is ordered as in time. */
const QUARTER = /^(\d{4})-Q([1-4])$/;

/** Whether a text is a quarter. */
export function isQuarter(text: string): boolean {
  return QUARTER.test(text);
}

/** The quarter of a day: `2026-05-12` is in `2026-Q2`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** First day of a quarter: of `2026-Q1` it is `2026-01-01`. */
export function beginningOf(quarter: string): string {
  return `${quarter.slice(0, 4)}-${['01-01', '04-01', '07-01', '10-01'][Number(quarter.slice(-1)) - 1] ?? ''}`;
}

/** Last day of a quarter: of `2026-Q1` it is `2026-03-31`. */
export function lastDayOf(quarter: string): string {
  return `${quarter.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter.slice(-1)) - 1] ?? ''}`;
}

/** The quarter so many quarters later, or earlier where the number is negative. */
export function moveQuarter(quarter: string, by: number): string {
  const count = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1)) - 1 + by;
  return `${String(Math.floor(count / 4)).padStart(4, '0')}-Q${(count % 4) + 1}`;
}

/** Every quarter from one to another, both in; none where the second is earlier. */
export function quartersBetween(from: string, to: string): readonly string[] {
  const quarters: string[] = [];
  for (let quarter = from; quarter <= to; quarter = moveQuarter(quarter, 1)) quarters.push(quarter);
  return quarters;
}
