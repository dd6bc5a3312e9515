import type { SourceText } from '../model/source.js';

/** A printed line: its place, and its words without furniture. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Words with furniture blanked, so that an index in them is an index from `start`. */
  readonly words: string;
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly isFirst: boolean;
  /** Level of the heading that the format marks it as, 1 for the highest; null where it marks none. */
  readonly heading: number | null;
  /** Whether it is a label alone, cut from the line of the first item below it. */
  readonly isLabel?: boolean;
}

const LINE = /[^\n\r\f\u2028\u2029]+/g;

/** Lines of a text in order, blank ones left out; LF, CRLF, CR and form feeds all end a line. */
export function splitLines({ text, furniture, headings }: SourceText): readonly Line[] {
  const blanked = blank(text, furniture);
  const levels = new Map(headings.map(({ start, level }) => [lineStart(text, start), level]));
  const lines: Line[] = [];
  let last = -1;
  LINE.lastIndex = 0;
  for (let match = LINE.exec(blanked); match; match = LINE.exec(blanked)) {
    const [words] = match;
    const [start, end] = [match.index, match.index + words.length];
    if (!/\S/.test(words)) continue;
    const isFirst = last < 0 || (start - last > 1 && isBlank(text.slice(last, start)));
    lines.push({ start, end, words, isFirst, heading: levels.get(start) ?? null });
    last = end;
  }
  return lines;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Whether blank lines alone stand between two lines; a page that ends between them leaves their paragraph whole. */
function isBlank(between: string): boolean {
  return between.trim() === '' && (between.match(/\r\n|[\n\r\f\u2028\u2029]/g)?.length ?? 0) > 1;
}

function blank(text: string, furniture: SourceText['furniture']): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of furniture) {
    blanked +=
      text.slice(from, Math.max(from, start)) + text.slice(Math.max(from, start), end).replace(/[^\n\r]/g, ' ');
    from = Math.max(from, end);
  }
  return blanked + text.slice(from);
}
