import type { AlignedParallel } from '../model/alignment.js';
import type { ParsedClause } from '../model/document.js';
import type { Reading } from '../model/reading.js';
import { createClauseReader, type ClauseWords } from './clause-words.js';
import { createEarlierLike, indexShingles, type Alike, type ClauseIndex } from './index-shingles.js';
import { judgeParallel } from './judge-parallel.js';

/** Words that more clauses than this share are a stock phrase: linking all of them would say nothing and cost their number squared. */
export const MOST_HOLDERS = 16;
/** Least part of the shorter clause's shingles that two must share to be compared word by word. */
const LEAST_SHARE = 0.15;

/** Clauses of different lines that say the same, in the order of the texts, and the index by which they were found: clauses are numbered as they come. `texts` are one a line of versions. */
export function findAllParallels(texts: readonly Reading[]): {
  readonly parallels: readonly AlignedParallel[];
  readonly index: ClauseIndex;
} {
  const places = texts.flatMap(toPlaces);
  const index = indexShingles(wordsOf(places));
  const earlierLike = createEarlierLike(index, MOST_HOLDERS);
  const parallels = places.flatMap((place, i) => {
    const others = earlierLike(i)
      .filter(isAlike)
      .sort((a, b) => a.number - b.number);
    return parallelsOf(
      place,
      others.flatMap(({ number }) => places[number] ?? []),
    );
  });
  return { parallels, index };
}

/** Whether two clauses share enough to be compared. */
export function isAlike({ share }: Alike): boolean {
  return share >= LEAST_SHARE;
}

/** A clause of a text. */
export interface Place {
  readonly reading: Reading;
  readonly clause: ParsedClause;
  readonly words: () => ClauseWords;
}

/** The clauses of a text, whose words are read when they are asked for. */
export function toPlaces(reading: Reading): readonly Place[] {
  const read = createClauseReader(reading.document);
  return reading.document.clauses.map((clause, i): Place => ({ reading, clause, words: () => read(clause, i) }));
}

/** The words of clauses, one after the other. */
export function* wordsOf(places: readonly Place[]): Generator<readonly string[]> {
  for (const { words } of places) yield words().words;
}

/** Which of the earlier clauses say the same as one. */
export function parallelsOf({ reading, clause, words }: Place, earlier: readonly Place[]): readonly AlignedParallel[] {
  const foreign = earlier.filter((other) => other.reading !== reading);
  if (foreign.length === 0) return [];
  const own = words();
  return foreign.flatMap((other) => {
    const judged = judgeParallel(other.words(), own);
    const ends = { a: { reading: other.reading, eId: other.clause.eId }, b: { reading, eId: clause.eId } };
    return judged ? [{ ...ends, ...judged }] : [];
  });
}
