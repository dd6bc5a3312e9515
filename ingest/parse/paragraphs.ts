import type { Line } from './lines.js';

/** A line of a page is broken at some 90 characters; one as long as this is a paragraph. */
const LONGER_THAN_PRINTED = 200;

/** Whether each line is a paragraph, as in text saved from a page. */
export function isUnwrapped(lines: readonly Line[]): boolean {
  return lines.some(({ words }) => words.length > LONGER_THAN_PRINTED);
}
