import type { NodeOf } from '../model/nodes.js';
import { wordChanges, type WordChange } from '../model/word-changes.js';

/** What became of the words of a clause in another: what was deleted apart from what was inserted. One of them may be missing. */
export function diffClauses(
  older: NodeOf<'clause'> | undefined,
  newer: NodeOf<'clause'> | undefined,
): readonly WordChange[] {
  return wordChanges(wordsOf(older), wordsOf(newer));
}

function wordsOf(clause: NodeOf<'clause'> | undefined): string {
  return clause ? [clause.facts.text, clause.facts.tail ?? ''].join(' ').trim() : '';
}
