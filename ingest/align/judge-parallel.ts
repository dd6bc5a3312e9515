import type { ParallelMatch } from '#graph/model/closed-lists.js';
import type { ClauseWords } from './clause-words.js';
import { commonWords } from './word-similarity.js';

/** Fewer words than these are a phrase that any two texts may share: "Takes note of the report". */
const FEWEST_WORDS = 6;
const FEWEST_CONTAINED = 8;
/** Least share of words in common and in order, of both, and of the shorter one. */
const LEAST_REWORDED = 0.55;
const LEAST_CONTAINED = 0.85;

/** Whether and how two clauses say the same; undefined where they do not, or where too few words would say it. */
export function judgeParallel(
  a: ClauseWords,
  b: ClauseWords,
): { readonly match: ParallelMatch; readonly similarity: number } | undefined {
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter < FEWEST_WORDS) return undefined;
  if (a.key === b.key) return { match: 'identical', similarity: 1 };
  if (!canBeContained(a, b, shorter)) return undefined;
  const common = commonWords(a.words, b.words);
  const similarity = Math.min(0.999, Math.round((2000 * common) / (a.words.length + b.words.length)) / 1000);
  if (similarity >= LEAST_REWORDED) return { match: 'reworded', similarity };
  const isContained = shorter >= FEWEST_CONTAINED && common >= LEAST_CONTAINED * shorter;
  return isContained ? { match: 'contained', similarity } : undefined;
}

/** What they have in common in any order is at least what they have in order, and is counted faster. */
function canBeContained(a: ClauseWords, b: ClauseWords, shorter: number): boolean {
  const counts = new Map<string, number>();
  for (const word of a.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b.words) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return 2 * common >= LEAST_REWORDED * (a.words.length + b.words.length) || common >= LEAST_CONTAINED * shorter;
}
