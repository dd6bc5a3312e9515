import type { Span } from '#graph/model/evidence.js';
import type { SourceText } from '../model/source.js';

/** A clause's own words, and where each of their characters stands in the source. */
export interface ClauseText {
  readonly text: string;
  /** One entry a UTF-16 unit of the text, and one for its end. */
  readonly offsets: Uint32Array;
}

/**
 * Puts stretches of a source together: furniture out, white space collapsed, each character with its place.
 * Furniture inside a word leaves the word whole: `countries[footnoteRef:1],` is `countries,`; between words it leaves the space.
 */
export function joinText({ text: source, furniture }: SourceText, spans: readonly Span[]): ClauseText {
  const length = spans.reduce((sum, { start, end }) => sum + end - start + 1, 1);
  const joined: Joined = { words: [], offsets: allot(length), size: 0, end: -1 };
  for (const span of spans) {
    let isCut = false;
    for (const part of without(span, furniture)) {
      addWords(joined, source, { ...part, isCut });
      isCut = true;
    }
  }
  joined.offsets[joined.size] = Math.max(0, joined.end);
  return { text: joined.words.join(''), offsets: joined.offsets.subarray(0, joined.size + 1) };
}

/** Offsets that are made room for at once: an array of its own for each clause is dear to make and to collect. */
const BLOCK = 65_536;
let block = new Uint32Array(0);
let taken = 0;

/** Room for so many offsets, all 0, that nobody else writes to. */
function allot(length: number): Uint32Array {
  if (taken + length > block.length) [block, taken] = [new Uint32Array(Math.max(length, BLOCK)), 0];
  taken += length;
  return block.subarray(taken - length, taken);
}

/** What has been put together so far. */
interface Joined {
  readonly words: string[];
  readonly offsets: Uint32Array;
  /** How many of the offsets are used. */
  size: number;
  /** Where the last word ends in the source; -1 before the first. */
  end: number;
}

/** White space other than one plain space between two words. */
const GAP = /[^\S ]\s*| \s+/g;

/** Adds the words of a stretch. Right behind a cut that stands inside a word its first word goes on with the last one. */
function addWords(joined: Joined, source: string, { start, end, isCut }: Span & { readonly isCut: boolean }): void {
  const part = source.slice(start, end);
  const last = part.trimEnd().length;
  for (let from = part.length - part.trimStart().length; from < last;) {
    GAP.lastIndex = from;
    const gap = GAP.exec(part);
    const to = Math.min(gap?.index ?? last, last);
    addRun(joined, source, { start: start + from, end: start + to, isCut: isCut && from === 0 });
    from = gap ? to + gap[0].length : last;
  }
}

/** Adds words with one plain space between them: most lines are no more than that. */
function addRun(joined: Joined, source: string, { start, end, isCut }: Span & { readonly isCut: boolean }): void {
  const words = source.slice(start, end);
  const isJoined = isCut && !isSpace(source, joined);
  if (joined.end >= 0 && !isJoined && !goesOn(joined, source, { start, words })) {
    joined.offsets[joined.size++] = joined.end;
    joined.words.push(' ');
  }
  for (let at = start; at < end; at++) joined.offsets[joined.size++] = at;
  joined.words.push(words);
  joined.end = end;
}

/**
 * Whether a word goes on with the last one, which a hyphen at the end of its line broke: `Secretary-` and `General`.
 * The hyphen goes where the text has the word without it elsewhere (`develop-` and `ment`), and stays where it has not.
 */
function goesOn(joined: Joined, source: string, next: { readonly start: number; readonly words: string }): boolean {
  const last = joined.words.at(-1) ?? '';
  if (!last.endsWith('-') || !/[\n\r\f]/.test(source.slice(joined.end, next.start))) return false;
  const [head, tail] = [lettersAt(last, /(?<!\p{L})\p{L}+(?=-$)/u), lettersAt(next.words, /^\p{L}+/u)];
  if (head === '' || tail === '') return false;
  if (/^\p{Ll}/u.test(tail) && wordsOf(source).has(`${head}${tail}`.toLowerCase())) {
    joined.words.splice(-1, 1, last.slice(0, -1));
    joined.size--;
  }
  return true;
}

function lettersAt(word: string, place: RegExp): string {
  return place.exec(word)?.[0] ?? '';
}

/** The words of a text, lower case: gathered where a line ends with a hyphen, and not before. */
function wordsOf(source: string): ReadonlySet<string> {
  if (lastWords?.source !== source) lastWords = { source, words: gatherWords(source) };
  return lastWords.words;
}

function gatherWords(source: string): ReadonlySet<string> {
  const words = new Set(source.match(/\p{L}+/gu));
  for (const word of [...words]) words.add(word.toLowerCase());
  return words;
}

let lastWords: { readonly source: string; readonly words: ReadonlySet<string> } | undefined;

/** Whether white space stands behind the last word. */
function isSpace(source: string, { end }: Joined): boolean {
  return end >= 0 && /\s/.test(source.charAt(end));
}

/** What is left of a span when furniture is taken out of it. */
function without(span: Span, furniture: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const cut of cutsIn(span, furniture)) {
    if (cut.start > from) left.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  return from < span.end ? [...left, { start: from, end: span.end }] : left;
}

/** Furniture is in order and does not overlap: halving finds the first piece that reaches into the span. */
function cutsIn({ start, end }: Span, furniture: readonly Span[]): readonly Span[] {
  let [low, high] = [0, furniture.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furniture[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const cuts: Span[] = [];
  for (let cut = furniture[low]; cut && cut.start < end; cut = furniture[++low]) cuts.push(cut);
  return cuts;
}
