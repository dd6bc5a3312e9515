import type { Line } from './lines.js';
import { hasEnglish, isEnglish } from './language.js';

/** Characters of words by which the language of a stretch is told. */
const WINDOW = 1200;
/** Shortest line by which a language is told. */
const LONG_LINE = 60;
/** Shortest text that may have a translation behind it. */
const SHORTEST = 4 * WINDOW;

/** A text, and the same text in another language where one is printed behind it, as editions in several languages do. */
export function splitTranslation(lines: readonly Line[]): {
  readonly own: readonly Line[];
  readonly translation: readonly Line[];
} {
  const whole = { own: lines, translation: [] };
  if (sizeOf(lines) < SHORTEST || isEnglishAt(lines, 'end') || !isEnglishAt(lines, 'start')) return whole;
  const boundary = lines.findLastIndex(({ words }) => words.trim().length >= LONG_LINE && hasEnglish(words)) + 1;
  return { own: lines.slice(0, boundary), translation: lines.slice(boundary) };
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0);
}

function isEnglishAt(lines: readonly Line[], place: 'start' | 'end'): boolean {
  const ordered = place === 'start' ? lines : lines.slice(-200).toReversed();
  return isEnglish(take(ordered));
}

function take(lines: readonly Line[]): string {
  let words = '';
  for (const line of lines) {
    if (words.length >= WINDOW) break;
    words += `${line.words} `;
  }
  return words;
}
