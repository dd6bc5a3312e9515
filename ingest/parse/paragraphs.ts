import type { Line } from './lines.js';

/** A line of a page is broken at some 90 characters; one as long as this is a paragraph. */
const LONGER_THAN_PRINTED = 200;

/** Whether each line is a paragraph, as in text saved from a page. */
export function isUnwrapped(lines: readonly Line[]): boolean {
  return lines.some(isWholeParagraph);
}

/** Whether a line is wider than any page prints, so that it was not broken and the next begins a paragraph. */
export function isWholeParagraph({ words }: Line): boolean {
  return words.length > LONGER_THAN_PRINTED;
}
