import { editDistance } from '../model/edit-distance.js';
import type { QueryPart } from '../model/search-query.js';

/** Most words that are looked for in place of one. */
const MOST_SPELLINGS = 5;

/** How many letters may be wrong in a word: none in short ones and in numbers, where a neighbour is another thing. */
export function allowedEdits(term: string): number {
  if (!/^\p{L}{4,}$/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}

/** The nearest of some words that lie within the allowed edits of a term, by distance, then by letters. */
export function chooseSpellings(term: string, words: Iterable<string>): readonly string[] {
  const most = allowedEdits(term);
  const near = [...words]
    .map((word) => ({ word, distance: editDistance(term, word, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return near
    .filter(({ distance }) => distance === near[0]?.distance)
    .map(({ word }) => word)
    .slice(0, MOST_SPELLINGS);
}

/** The question with each word that is in no text replaced; null where nothing can be. `spellings` has a list for each part whose word is in no text, undefined for the others. */
export function correctQuery(
  parts: readonly QueryPart[],
  spellings: readonly (readonly string[] | undefined)[],
): readonly QueryPart[] | null {
  const isHopeless = spellings.every((words) => words === undefined) || spellings.some((words) => words?.length === 0);
  if (isHopeless) return null;
  return parts.map((part, i) => {
    const instead = spellings[i];
    return instead ? { ...part, instead } : part;
  });
}
