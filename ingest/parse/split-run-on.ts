import type { Line } from './lines.js';
import { readUnOpener } from './un-openers.js';

/** The number of a paragraph at the head of a line. */
const AT_HEAD = /^[\s\u00a0]*(?<number>\d{1,3})\.(?=[\s\u00a0]|$)/u;
/** A number behind what ends a paragraph: `…”; 13. Welcomes`. */
const RUN_ON = /(?<=[,;.][”"’')\]]?[\s\u00a0]{1,9})(?<number>\d{1,3})\.[\s\u00a0]{1,9}(?=\p{Lu})/gu;
/** Most paragraphs that may be missing from a text. */
const WIDEST_GAP = 9;
/** As far ahead as an opening phrase is read. */
const LONGEST_OPENER = 80;

/** Gives each operative paragraph of the United Nations that runs on in the line of the one before it a line of its own: its number is the next, and it opens as operative paragraphs do. */
export function splitRunOn(lines: readonly Line[]): readonly Line[] {
  let number = 0;
  return lines.flatMap((line) => {
    const first = AT_HEAD.exec(line.words)?.groups?.['number'];
    if (first !== undefined && isNear(Number(first) - number)) number = Number(first);
    const cuts: number[] = [];
    for (const match of line.words.matchAll(RUN_ON)) {
      const behind = match.index + match[0].length;
      const isNext = Number(match.groups?.['number']) === number + 1;
      if (!isNext || readUnOpener(line.words.slice(behind, behind + LONGEST_OPENER), 'operative') === null) continue;
      number += 1;
      cuts.push(match.index);
    }
    return cuts.length === 0 ? line : cut(line, cuts);
  });
}

/** A year at the head of a broken line is no number. */
function isNear(step: number): boolean {
  return step > 0 && step <= WIDEST_GAP;
}

function cut(line: Line, cuts: readonly number[]): readonly Line[] {
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? line.words.length;
    const span = { start: line.start + from, end: line.start + to, words: line.words.slice(from, to) };
    return { ...line, ...span, isFirst: i === 0 && line.isFirst };
  });
}
