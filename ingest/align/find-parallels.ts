import type { ParallelPair } from '../model/alignment.js';
import type { ParsedDocument } from '../model/document.js';
import { clauseWords } from './clause-words.js';
import { createFeatureSpace } from './features.js';
import { findCandidates } from './find-candidates.js';
import { judgeParallel } from './judge-parallel.js';

/** The clauses of two documents that say the same, in the order of the first, then of the second; a clause may say the same as several. */
export function findParallels(a: ParsedDocument, b: ParsedDocument): readonly ParallelPair[] {
  const [first, second] = [clauseWords(a), clauseWords(b)];
  const equals = new Map<string, number[]>();
  for (const { key, index } of first) equals.set(key, [...(equals.get(key) ?? []), index]);
  const equal = second.flatMap(({ key, index }) => (equals.get(key) ?? []).map((old) => ({ old, new: index })));
  const alike = findCandidates(createFeatureSpace(first, second));
  const pairs = new Map([...equal, ...alike].map((link) => [`${link.old} ${link.new}`, link]));
  return [...pairs.values()]
    .sort((one, other) => one.old - other.old || one.new - other.new)
    .flatMap((link) => {
      const [x, y] = [first[link.old], second[link.new]];
      const judged = x && y && judgeParallel(x, y);
      return judged ? [{ a: x.clause.eId, b: y.clause.eId, ...judged }] : [];
    });
}
