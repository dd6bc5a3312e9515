import { createBadInputError } from '../../errors.js';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/;

/** A year or day from outside; a clear error where it is neither. */
export function readDate(name: string, text: string): string {
  if (!DATE.test(text)) throw createBadInputError(`${name} must be a year or a day, 2019 or 2019-06-01, not ${text}`);
  return text;
}

/** A day from outside, told apart from one that no calendar has; a clear error where it is none. */
export function readDay(name: string, text: string): string {
  if (text.length !== 10 || !DATE.test(text) || !isInCalendar(text))
    throw createBadInputError(`${name} must be a day, 2019-06-01, not ${text}`);
  return text;
}

/** The 31 February is read as a day of March, so that it is printed otherwise. */
function isInCalendar(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
