/** Milliseconds of a day. */
const DAY = 86_400_000;

/** How many days lie between two days, `2026-11-26`; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** First day of a year or day: of `2022` it is `2022-01-01`. */
export function firstDayOf(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date;
}

/** Last day of a year or day: of `2022` it is `2022-12-31`. */
export function endOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date;
}

/** The day after a day, or after the last day of a year. */
export function dayAfter(date: string): string {
  return shift(endOf(date), DAY);
}

/** The day before a day, or before the first day of a year. */
export function dayBefore(date: string): string {
  return shift(firstDayOf(date), -DAY);
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by).toISOString().slice(0, 10);
}
