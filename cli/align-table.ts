import { wordChanges } from '#graph/model/word-changes.js';
import type { ClausePair, ParallelPair } from '#ingest/model/alignment.js';
import type { ParsedClause, ParsedDocument } from '#ingest/model/document.js';
import { markWords, type Marker } from './mark-words.js';

/** Two documents and what was found between them. */
interface Found<Pair> {
  readonly older: ParsedDocument;
  readonly newer: ParsedDocument;
  readonly pairs: readonly Pair[];
}

/** An alignment for people: a line a pair, and below what was changed the words that differ. */
export function toAlignTable({ older, newer, pairs }: Found<ClausePair>, mark: Marker): string {
  const [olds, news] = [byEId(older), byEId(newer)];
  const rows = pairs.map(({ change, similarity, ...pair }) =>
    describePair({ name: change, similarity, old: olds.get(pair.old ?? ''), new: news.get(pair.new ?? '') }, mark),
  );
  return `${[...rows, '', count(pairs.map(({ change }) => change))].join('\n')}\n`;
}

/** Parallels for people: a line a pair, and below what is not identical the words that differ. */
export function toParallelTable({ older, newer, pairs }: Found<ParallelPair>, mark: Marker): string {
  const [olds, news] = [byEId(older), byEId(newer)];
  const rows = pairs.map(({ match, similarity, a, b }) =>
    describePair({ name: match, similarity, old: olds.get(a), new: news.get(b) }, mark),
  );
  return `${[...rows, '', count(pairs.map(({ match }) => match))].join('\n')}\n`;
}

function byEId({ clauses }: ParsedDocument): ReadonlyMap<string, ParsedClause> {
  return new Map(clauses.map((clause) => [clause.eId, clause]));
}

/** A clause as far as a row shows it. */
type Shown = Pick<ParsedClause, 'path' | 'text' | 'tail'>;

/** What became of a clause, or how two say the same. */
interface Row {
  readonly name: string;
  readonly similarity: number;
  readonly old: Shown | undefined;
  readonly new: Shown | undefined;
}

/** A pair of clauses on one line, and below it the words that differ. */
export function describePair({ name, similarity, old, new: now }: Row, mark: Marker): string {
  const place = old && now && old.path !== now.path ? `${old.path} → ${now.path}` : (now ?? old)?.path;
  const share = similarity > 0 && similarity < 1 ? similarity.toFixed(2) : '    ';
  const head = `${name.padEnd(11)}${share}  ${place ?? ''}`;
  return similarity === 1 ? head : `${head}\n    ${markWords(wordChanges(wordsOf(old), wordsOf(now)), mark)}`;
}

function wordsOf(clause: Shown | undefined): string {
  return clause ? [clause.text, clause.tail ?? ''].join(' ') : '';
}

/** "12 unchanged, 3 modified, 1 added". */
export function count(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, times]) => `${times} ${name}`).join(', ') || 'nothing in common';
}
