import type { ParsedClause, ParsedDocument } from '../model/document.js';

/** The words by which a clause is compared: without case, punctuation and the markers of notes. */
export interface ClauseWords {
  readonly clause: ParsedClause;
  readonly words: readonly string[];
  /** All its letters and digits in a row: equal where nothing but spacing, hyphens, punctuation and markers of notes differs. */
  readonly key: string;
  /** Place in the document. */
  readonly index: number;
}

/** The words of every clause of a document, in order. */
export function clauseWords(document: ParsedDocument): readonly ClauseWords[] {
  const read = createClauseReader(document);
  return document.clauses.map((clause, index) => read(clause, index));
}

/** Makes what reads the words of a document's clauses one by one, so that those of many documents need not be kept. */
export function createClauseReader({ notes }: ParsedDocument): (clause: ParsedClause, index: number) => ClauseWords {
  const markers = new Map<string, Set<string>>();
  for (const { clause, marker } of notes)
    if (clause !== null) markers.set(clause, (markers.get(clause) ?? new Set()).add(marker));
  return (clause, index) => {
    const words = wordsOf(clause, markers.get(clause.eId) ?? new Set());
    return { clause, words, key: words.join(''), index };
  };
}

/** A number of one to three digits right behind a letter or a mark: "exploitation,2", "Development, 5 as well". */
const MARKER = /(?<=[\p{L}\])”’"][,;.:]?)\d{1,3}(?![\p{L}\p{N}])|(?<=\p{L}[,;.] )\d{1,3}(?= \p{Ll}|$)/gu;
const WORD = /\p{L}+|\p{N}+/gu;

function wordsOf({ text, tail }: ParsedClause, markers: ReadonlySet<string>): readonly string[] {
  const own = `${text} ${tail ?? ''}`.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const bare = own.replace(MARKER, ' ').toLowerCase();
  const words: readonly string[] = bare.match(WORD) ?? [];
  // "paragraph 2 of the Agenda2": where a number stands twice, neither is taken for the marker.
  return words.filter((word) => !markers.has(word) || words.indexOf(word) !== words.lastIndexOf(word));
}
