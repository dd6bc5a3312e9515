import type { ClauseChange } from '#graph/model/closed-lists.js';
import type { ClausePair } from '../model/alignment.js';
import type { ParsedDocument } from '../model/document.js';
import { clauseWords, type ClauseWords } from './clause-words.js';
import { createFeatureSpace, type FeatureSpace } from './features.js';
import { findBackbone, type Link } from './find-backbone.js';
import { compare, findCandidates } from './find-candidates.js';
import { findParts } from './find-parts.js';
import { findEqual, linkClauses } from './link-clauses.js';
import { wordSimilarity } from './word-similarity.js';

/** Part of the shorter document's words below which two documents are no versions of one text: what they share are the phrases that all such documents have. One shared clause alone must be more of it. */
const LEAST_RELATED = { byOne: 0.35, bySeveral: 0.15 };

/** Which clause of a newer version continues which of an older: every clause of both once or, merged or split, once a link. In the order of the newer version, then what was deleted. */
export function alignDocuments(older: ParsedDocument, newer: ParsedDocument): readonly ClausePair[] {
  const aligning = { older: clauseWords(older), newer: clauseWords(newer) };
  const space = createFeatureSpace(aligning.older, aligning.newer);
  const equal = findEqual(aligning);
  const candidates = findCandidates(space, equal.sure);
  const links = linkClauses({ ...aligning, equal, candidates });
  if (!isRelated(space, links)) return pairUp(aligning, []);
  const parts = findParts(space, links, candidates);
  const changes = new Map<string, ClauseChange>(parts.map(({ link, change }) => [nameOf(link), change]));
  const backbone = new Set(findBackbone(links, ({ old }) => aligning.older[old]?.words.length ?? 0));
  const judged = links.map((link) =>
    judge(aligning, link, { moved: !backbone.has(link), as: changes.get(nameOf(link)) }),
  );
  const others = parts.map(({ part, change }) => judge(aligning, part, { moved: false, as: change }));
  return pairUp(aligning, [...judged, ...others]);
}

interface Aligning {
  readonly older: readonly ClauseWords[];
  readonly newer: readonly ClauseWords[];
}

interface Judged {
  readonly link: Link;
  readonly pair: ClausePair;
}

function nameOf(link: Link): string {
  return `${link.old} ${link.new}`;
}

function isRelated(space: FeatureSpace, links: readonly Link[]): boolean {
  const shared = links.reduce((sum, link) => sum + (compare(space, link.old, link.new)?.shared ?? 0), 0);
  const [a, b] = [space.older, space.newer].map((clauses) => clauses.reduce((sum, { total }) => sum + total, 0));
  const least = links.length > 1 ? LEAST_RELATED.bySeveral : LEAST_RELATED.byOne;
  return shared > 0 && shared >= least * Math.min(a ?? 0, b ?? 0);
}

/** What differs decides, the most telling first: words, then place, then label. */
function judge(
  aligning: Aligning,
  link: Link,
  { moved, as }: { readonly moved: boolean; readonly as: ClauseChange | undefined },
): Judged {
  const { old, now } = endsOf(aligning, link);
  const isSame = old.key === now.key;
  const renumbered = isRenumbered(old, now);
  const same = moved ? 'moved' : renumbered ? 'renumbered' : 'unchanged';
  const similarity = isSame ? 1 : Math.min(0.999, round(wordSimilarity(old.words, now.words)));
  const ends = { old: old.clause.eId, new: now.clause.eId };
  return { link, pair: { ...ends, change: as ?? (isSame ? same : 'modified'), similarity, moved, renumbered } };
}

function endsOf({ older, newer }: Aligning, link: Link): { readonly old: ClauseWords; readonly now: ClauseWords } {
  const [old, now] = [older[link.old], newer[link.new]];
  if (old === undefined || now === undefined) throw new RangeError(`no clauses at ${nameOf(link)}`);
  return { old, now };
}

/** Unnumbered paragraphs have no number that could change. */
function isRenumbered(old: ClauseWords, now: ClauseWords): boolean {
  const [was, is] = [old.clause.label, now.clause.label];
  return was !== null && is !== null && was.toLowerCase() !== is.toLowerCase();
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function pairUp({ older, newer }: Aligning, judged: readonly Judged[]): readonly ClausePair[] {
  const alone = { similarity: 0, moved: false, renumbered: false } as const;
  const [olds, news] = [new Set(judged.map(({ link }) => link.old)), new Set(judged.map(({ link }) => link.new))];
  const added = newer.flatMap(({ clause, index }) =>
    news.has(index)
      ? []
      : [{ link: { old: -1, new: index }, pair: { ...alone, old: null, new: clause.eId, change: 'added' } as const }],
  );
  const continued = [...judged, ...added].sort((a, b) => a.link.new - b.link.new || a.link.old - b.link.old);
  const deleted = older.flatMap(({ clause, index }) =>
    olds.has(index) ? [] : [{ ...alone, old: clause.eId, new: null, change: 'deleted' } as const],
  );
  return [...continued.map(({ pair }) => pair), ...deleted];
}
