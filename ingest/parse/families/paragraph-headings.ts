import type { OutlineSection } from '../family.js';
import type { Line } from '../lines.js';
import { readLabel } from '../labels.js';

/** A heading, with the section it opens; `remember` is told the index that the section was given. */
export interface FoundHeading {
  readonly section: OutlineSection;
  remember(index: number): void;
}

/** Reads the headings of a text one after the other: what stands in what depends on those before. */
export type HeadingReader = (line: Line, next: Line | undefined) => FoundHeading | undefined;

const ROMAN = /^(?<number>[IVXLC]{1,6})\.\s+\p{Lu}/u;
const LETTER = /^(?<letter>[A-Z])\.\s+\p{Lu}/u;
const LONGEST = 160;
/** Deeper than `I.` and `A.`. */
const UNNUMBERED = 3;

/** Makes a reader of headings: `I. Introduction`, `A. Objective`, a short line above a numbered paragraph, and what the format marks. */
export function createHeadingReader(): HeadingReader {
  let open: readonly { readonly level: number; readonly index: number; readonly letter: string }[] = [];
  return (line, next) => {
    const words = line.words.trim();
    const letterBefore = open.find(({ level }) => level === 2)?.letter ?? '';
    const level = levelOf(line, { next, letterBefore });
    if (level === undefined) return undefined;
    const above = open.filter((section) => section.level < level);
    const start = line.start + line.words.indexOf(words);
    const heading = words.replace(/\s+/g, ' ');
    const section: OutlineSection = {
      ...{ heading, headingSpan: { start, end: start + words.length }, role: 'operative', opener: null },
      ...{ eId: null, path: null, parent: above.at(-1)?.index ?? null },
    };
    return { section, remember: (index) => void (open = [...above, { level, index, letter: heading.charAt(0) }]) };
  };
}

interface Around {
  readonly next: Line | undefined;
  /** Letter of the heading of the second level that is open; empty where none is. */
  readonly letterBefore: string;
}

/** The level of a heading; undefined where a line is none. */
function levelOf(line: Line, { next, letterBefore }: Around): number | undefined {
  const words = line.words.trim();
  if (line.heading !== null) return line.heading;
  if (words.length > LONGEST || /[.;,:]$/.test(words) || next === undefined) return undefined;
  return levelOfNumber(words, letterBefore) ?? (isAbove(line, next) ? UNNUMBERED : undefined);
}

/** 1 for `I.`, 2 for `A.`; `C.` behind `B.` is a letter. */
function levelOfNumber(words: string, letterBefore: string): number | undefined {
  const letter = LETTER.exec(words)?.groups?.['letter'];
  const isNextLetter = letter !== undefined && letter.charCodeAt(0) === letterBefore.charCodeAt(0) + 1;
  if (ROMAN.test(words) && !isNextLetter) return 1;
  return letter === undefined ? undefined : 2;
}

/** A short line on its own above a numbered paragraph. */
function isAbove(line: Line, next: Line): boolean {
  const isNumbered = /^\d/.test(readLabel(next.words)?.bare ?? '') && next.isFirst;
  return line.isFirst && isNumbered && /^\p{Lu}/u.test(line.words.trim());
}
