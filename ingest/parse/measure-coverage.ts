import type { Span } from '#graph/model/evidence.js';

/** What is accounted for in a text, and the stretches that are not. */
export interface Coverage {
  /** Of the characters that are no white space, 0 to 1; 1 for a text without any. */
  readonly share: number;
  readonly gaps: readonly Span[];
}

/** Measures how much of a text the spans account for, by its characters that are no white space. */
export function measureCoverage(text: string, spans: readonly Span[]): Coverage {
  const gaps = findGaps(text.length, spans).flatMap((gap) => trimGap(text, gap));
  const missing = gaps.reduce((sum, gap) => sum + printed(text.slice(gap.start, gap.end)), 0);
  const all = printed(text);
  return { share: all === 0 ? 1 : (all - missing) / all, gaps };
}

function findGaps(length: number, spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return from < length ? [...gaps, { start: from, end: length }] : gaps;
}

function trimGap(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  if (words.trim() === '') return [];
  return [{ start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }];
}

/** How many characters are no white space. */
function printed(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) count++;
  return count;
}

/** As `\s` has it, without a match for each word of the text. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}
