import { wordChanges, type WordChange } from '../model/word-changes.js';

/** Something with words of its own, a clause or a clause of a draft. */
interface Worded {
  readonly facts: { readonly text: string; readonly tail: string | null };
}

/** What became of the words of a clause in another: what was deleted apart from what was inserted. One of them may be missing. */
export function diffClauses(older: Worded | undefined, newer: Worded | undefined): readonly WordChange[] {
  return wordChanges(wordsOf(older), wordsOf(newer));
}

function wordsOf(clause: Worded | undefined): string {
  return clause ? [clause.facts.text, clause.facts.tail ?? ''].join(' ').trim() : '';
}
