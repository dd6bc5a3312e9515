import type { WordChange } from '#graph/model/word-changes.js';

/** How inserted and deleted words are marked. */
export type Marker = (change: WordChange) => string;

/** Marks as `git diff --word-diff` has them, for files and pipes. */
export const PLAIN_MARKER: Marker = ({ kind, words }) =>
  ({ kept: words, inserted: `{+${words}+}`, deleted: `[-${words}-]` })[kind];

/** Colours of a terminal: deleted words red and struck out, inserted ones green and underlined. */
export const COLOUR_MARKER: Marker = ({ kind, words }) =>
  ({ kept: words, inserted: `\u001B[32;4m${words}\u001B[0m`, deleted: `\u001B[31;9m${words}\u001B[0m` })[kind];

/** Words around a change that are shown of a longer run that was kept. */
const AROUND = 6;

/** The changes of a text on one line, with what was kept shortened to the words around them. */
export function markWords(changes: readonly WordChange[], mark: Marker): string {
  return changes
    .map((change, i) => mark(change.kind === 'kept' ? shorten(change, i, changes.length) : change))
    .join(' ');
}

function shorten(change: WordChange, place: number, count: number): WordChange {
  const words = change.words.split(' ');
  const [before, after] = [place === 0 ? 0 : AROUND, place === count - 1 ? 0 : AROUND];
  if (words.length <= before + after + 1) return change;
  const end = after === 0 ? [] : words.slice(-after);
  return { kind: 'kept', words: [...words.slice(0, before), '…', ...end].join(' ') };
}
