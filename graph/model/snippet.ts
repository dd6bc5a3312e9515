import type { Span } from './evidence.js';
import { findPart, type QueryPart } from './search-query.js';
import { searchTerms } from './search-terms.js';

/** A part of a text with the words that a search found in it: text and places, never markup. */
export interface Snippet {
  readonly text: string;
  /** Words of the text, in order, none inside another. */
  readonly marks: readonly Span[];
}

/** Longest part of a text that is shown. */
const LENGTH = 220;
/** Words shown before the first that was found, in characters. */
const LEAD = 60;
const ELLIPSIS = '…';

/** The part of a text where most parts of a question stand close together, with the words that hold them marked. */
export function createSnippet(text: string, parts: readonly QueryPart[]): Snippet {
  const hits = findHits(text, parts);
  const [start, end] = chooseWindow(text, hits);
  const [before, after] = [start > 0 ? ELLIPSIS : '', end < text.length ? ELLIPSIS : ''];
  const shift = before.length - start;
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    marks: inside.map((hit) => ({ start: hit.start + shift, end: hit.end + shift })),
  };
}

/** A word that holds a part of the question, or one word of a phrase. */
interface Hit extends Span {
  /** Which part. */
  readonly part: number;
}

/** A word as terms are cut: letters with their accents, or digits. */
const WORD = /(?:\p{L}\p{M}*)+|\p{N}+/gu;

function findHits(text: string, parts: readonly QueryPart[]): readonly Hit[] {
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    searchTerms(word).map((term) => ({ term, start: index, end: index + word.length })),
  );
  const terms = words.map(({ term }) => term);
  const partAt = new Map<number, number>();
  parts.forEach((part, number) => {
    for (const at of findPart(terms, part))
      part.terms.forEach((_, i) =>
        partAt.set(words[at + i]?.start ?? -1, partAt.get(words[at + i]?.start ?? -1) ?? number),
      );
  });
  const isFirst = ({ start }: Span, i: number): boolean => words[i - 1]?.start !== start;
  return words.filter(isFirst).flatMap(({ start, end }) => {
    const part = partAt.get(start);
    return part === undefined ? [] : [{ start, end, part }];
  });
}

/** From a little before the hit after which most parts follow, to where the snippet is full; cut between words. */
function chooseWindow(text: string, hits: readonly Hit[]): readonly [number, number] {
  if (text.length <= LENGTH) return [0, text.length];
  const richness = hits.map(({ start }) => {
    const near = hits.filter((hit) => hit.start >= start && hit.end <= start + LENGTH - LEAD);
    return new Set(near.map(({ part }) => part)).size;
  });
  const best = hits[richness.indexOf(Math.max(...richness))]?.start ?? 0;
  const start = best <= LEAD ? 0 : wordStart(text, Math.min(best - LEAD, text.length - LENGTH), best);
  return [start, wordEnd(text, start + LENGTH)];
}

/** The first beginning of a word at or after a place, at most `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from - 1);
  return space < 0 || space >= latest ? latest : space + 1;
}

/** The last end of a word at or before a place. */
function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space > to - LENGTH / 2 ? space : to;
}
