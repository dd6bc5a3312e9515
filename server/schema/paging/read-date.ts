import { createBadInputError } from '../../errors.js';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/;

/** A year or day from outside; a clear error where it is neither. */
export function readDate(name: string, text: string): string {
  if (!DATE.test(text)) throw createBadInputError(`${name} must be a year or a day, 2019 or 2019-06-01, not ${text}`);
  return text;
}
