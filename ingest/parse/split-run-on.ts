import { followsLabel, readLabel, type LabelMark } from './labels.js';
import type { Line } from './lines.js';

/** A label behind the end of an item, and what begins the words of the next: `; ii) to strive`, `; 13. Welcomes`. */
const BEHIND_END = /(?<=;[\s\u00a0]{1,9})(?=\(?(?:[a-z]{1,5}\)|\d{1,3}[.)\s\u00a0]))/gu;
/** A number without a stop or bracket is a label where what is resolved begins behind it. */
const BARE = /^\d+$/;
const RESOLVED = /^(?:to|that)\s/;

/** Gives each item that runs on in the line of the one before it a line of its own: its label is the next one, printed alike, behind a semicolon. A list that only begins inside the words stays words. */
export function splitRunOn(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (line.words.includes(';') ? splitLine(line) : line));
}

function splitLine(line: Line): readonly Line[] {
  let last = readLabel(line.words);
  let from = last?.length ?? 0;
  const cuts: number[] = [];
  for (const { index } of last === undefined ? [] : line.words.matchAll(BEHIND_END)) {
    const label = readLabel(line.words.slice(index, index + LONGEST_LABEL));
    if (last === undefined || label === undefined || !goesOn(last, label, line.words.slice(index))) continue;
    if (beginsInside(line.words.slice(from - 1, index), label)) break;
    cuts.push(index);
    from = index + label.length;
    last = label;
  }
  return cuts.length === 0 ? [line] : cut(line, cuts);
}

/** More characters than a label and the first words behind it have. */
const LONGEST_LABEL = 40;

function goesOn(last: LabelMark, label: LabelMark, words: string): boolean {
  if (!followsLabel(last, label)) return false;
  return !BARE.test(label.raw) || RESOLVED.test(words.slice(label.length));
}

/** Whether a list printed alike begins in the words: `a) to prevent a) harm; b) neglect`. */
function beginsInside(words: string, { raw, bare }: LabelMark): boolean {
  return !BARE.test(raw) && FIRSTS.some((first) => words.includes(` ${raw.replace(bare, first)} `));
}

const FIRSTS = ['a', 'i', '1'];

function cut(line: Line, cuts: readonly number[]): readonly Line[] {
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? line.words.length;
    const span = { start: line.start + from, end: line.start + to, words: line.words.slice(from, to) };
    return { ...line, ...span, isFirst: i === 0 && line.isFirst };
  });
}
