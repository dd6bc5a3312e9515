import { searchTerms } from './search-terms.js';

/** One thing that a text must hold: a word, the beginning of a word, or words in a row. */
export interface QueryPart {
  /** The terms that stand in a row; one for a word. */
  readonly terms: readonly string[];
  /** Whether the last term may be the beginning of a word. */
  readonly isPrefix: boolean;
  /** Words of the collection any of which will do, where the one asked for is in no text. */
  readonly instead?: readonly string[];
}

/** More words than this in a question add nothing and only cost. */
const MOST_TERMS = 32;
/** `"child online protection"`, `protec*`, `helpline`. */
const PIECE = /"(?<phrase>[^"]*)"|(?<words>[^\s"]+)/g;

/** What a question asks for: words in quotes stand in a row; a word before `*`, and the last word where it is not quoted, may be the beginning of one. */
export function parseQuery(query: string): readonly QueryPart[] {
  const pieces = [...query.matchAll(PIECE)];
  const parts = pieces.flatMap(({ groups }, i) => partsOf(groups ?? {}, i === pieces.length - 1));
  const keys = parts.map(({ terms, isPrefix }) => `${terms.join(' ')}${isPrefix ? '*' : ''}`);
  return parts.filter((_, i) => keys.indexOf(keys[i] ?? '') === i).slice(0, MOST_TERMS);
}

function partsOf(
  { phrase, words = '' }: Readonly<Record<string, string | undefined>>,
  isLast: boolean,
): readonly QueryPart[] {
  if (phrase !== undefined) {
    const terms = searchTerms(phrase).slice(0, MOST_TERMS);
    return terms.length === 0 ? [] : [{ terms, isPrefix: false }];
  }
  const terms = searchTerms(words);
  const isOpen = isLast || words.endsWith('*');
  return terms.map((term, i) => ({ terms: [term], isPrefix: isOpen && i === terms.length - 1 }));
}

/** Whether one word is what a part of one term asks for. */
export function isAskedFor(word: string, { terms, isPrefix, instead }: QueryPart): boolean {
  if (instead) return instead.includes(word);
  const [term = ''] = terms;
  return isPrefix ? word.startsWith(term) : word === term;
}

/** Where in a list of words a part of a question begins. */
export function findPart(words: readonly string[], part: QueryPart): readonly number[] {
  const { terms } = part;
  const isHere = (at: number): boolean =>
    terms.length === 1 ? isAskedFor(words[at] ?? '', part) : terms.every((term, i) => words[at + i] === term);
  return words.flatMap((_, at) => (isHere(at) ? [at] : []));
}
