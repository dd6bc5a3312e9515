import { keep, readKept } from './kept.js';

const KEPT_AS = 'cop-recent-searches';
const MOST = 8;

/** What was searched for before in this browser, newest first. */
export function recentSearches(): readonly string[] {
  return (readKept(KEPT_AS) ?? '').split('\n').filter((words) => words !== '');
}

/** Remembers a search; what it goes on from, as "help" before "helpline", is forgotten. */
export function rememberSearch(words: string): void {
  keep(KEPT_AS, addSearch(recentSearches(), words).join('\n'));
}

/** Puts a search before the others, without the beginnings of itself, and without the oldest where there are too many. */
export function addSearch(recent: readonly string[], words: string): readonly string[] {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '') return recent;
  return [line, ...recent.filter((other) => !line.toLowerCase().startsWith(other.toLowerCase()))].slice(0, MOST);
}
