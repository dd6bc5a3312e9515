import type { OutlineSection } from '../family.js';
import type { Line } from '../lines.js';
import type { HeadingReader } from './paragraph-headings.js';

const LONGEST = 140;
/** `1 Introduction`, `2.1. Legal measures` */
const NUMBERED = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,4})\.?[\s\u00a0]+\p{Lu}/u;

/** Makes a reader of headings: what the format marks, and short numbered lines without a stop above a paragraph. */
export function createContributionHeadings(): HeadingReader {
  let open: readonly { readonly level: number; readonly index: number }[] = [];
  return (line, next) => {
    const words = line.words.trim();
    const level = line.heading ?? levelOfNumber(words, next);
    if (level === undefined) return undefined;
    const above = open.filter((section) => section.level < level);
    const start = line.start + line.words.indexOf(words);
    const section: OutlineSection = {
      ...{ heading: words.replace(/\s+/g, ' '), headingSpan: { start, end: start + words.length } },
      ...{ role: 'preambular', opener: null, eId: null, path: null, parent: above.at(-1)?.index ?? null },
    };
    return { section, remember: (index) => void (open = [...above, { level, index }]) };
  };
}

/** An item of a list ends with a stop, or has another item of the list behind it. */
function levelOfNumber(words: string, next: Line | undefined): number | undefined {
  const level = depthOf(words);
  if (level === undefined || words.length > LONGEST || /[.;:,]$/.test(words)) return undefined;
  return next?.isFirst !== true || depthOf(next.words.trim()) === level ? undefined : level;
}

/** 2 for `2.1 Legal measures`. */
function depthOf(words: string): number | undefined {
  return NUMBERED.exec(words)?.groups?.['number']?.split('.').length;
}
