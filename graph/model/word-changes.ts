import { diffArrays } from 'diff';

/** A run of words that two texts share, or that one of them alone has. */
export interface WordChange {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly words: string;
}

/** What became of the words of a text in another: runs in order, what was deleted before what was inserted in its place. Spacing is no change. */
export function wordChanges(older: string, newer: string): readonly WordChange[] {
  return diffArrays(wordsOf(older), wordsOf(newer)).map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    words: value.join(' '),
  }));
}

/** Words with the marks that stand at them: "Court," and "Court" differ, as a reader sees. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
