import type { AlignedParallel } from '../model/alignment.js';
import type { ParsedClause } from '../model/document.js';
import type { Reading } from '../model/reading.js';
import { createClauseReader, type ClauseWords } from './clause-words.js';
import { indexShingles } from './index-shingles.js';
import { judgeParallel } from './judge-parallel.js';

/** Words that more clauses than this share are a stock phrase: linking all of them would say nothing and cost their number squared. */
const MOST_HOLDERS = 16;
/** Least part of the shorter clause's shingles that two must share to be compared word by word. */
const LEAST_SHARE = 0.15;

/** Clauses of different lines that say the same, in the order of the texts. `lines` are the texts, one a line of versions. */
export function findAllParallels(texts: readonly Reading[]): readonly AlignedParallel[] {
  const places = texts.flatMap((reading) => {
    const read = createClauseReader(reading.document);
    return reading.document.clauses.map((clause, i): Place => ({ reading, clause, words: () => read(clause, i) }));
  });
  const index = indexShingles(wordsOf(places), MOST_HOLDERS);
  return places.flatMap((place, i) => {
    const alike = index.earlierLike(i).filter(({ share }) => share >= LEAST_SHARE);
    const others = alike.sort((a, b) => a.place - b.place).flatMap((found) => places[found.place] ?? []);
    return parallelsOf(place, others);
  });
}

interface Place {
  readonly reading: Reading;
  readonly clause: ParsedClause;
  readonly words: () => ClauseWords;
}

function* wordsOf(places: readonly Place[]): Generator<readonly string[]> {
  for (const { words } of places) yield words().words;
}

function parallelsOf({ reading, clause, words }: Place, others: readonly Place[]): readonly AlignedParallel[] {
  const foreign = others.filter((other) => other.reading !== reading);
  if (foreign.length === 0) return [];
  const own = words();
  return foreign.flatMap((other) => {
    const judged = judgeParallel(other.words(), own);
    const ends = { a: { reading: other.reading, eId: other.clause.eId }, b: { reading, eId: clause.eId } };
    return judged ? [{ ...ends, ...judged }] : [];
  });
}
