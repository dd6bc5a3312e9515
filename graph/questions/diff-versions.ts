import { CLAUSE_CHANGES, type ClauseChange } from '../model/closed-lists.js';
import type { GraphEdge } from '../model/edges.js';
import type { NodeId } from '../model/ids.js';
import type { NodeOf } from '../model/nodes.js';
import type { WordChange } from '../model/word-changes.js';
import { clausesOf } from './clauses-of.js';
import { diffClauses } from './diff-clauses.js';
import { nodeOfKind } from './linked-nodes.js';
import type { Reader } from './reader.js';

/** A clause of one version beside the clause of the other that it continues. */
export interface ClauseDifference {
  readonly change: ClauseChange;
  readonly older: NodeOf<'clause'> | null;
  readonly newer: NodeOf<'clause'> | null;
  readonly words: readonly WordChange[];
}

/** Two versions of one line, clause by clause. */
export interface VersionDiff {
  readonly older: NodeOf<'version'>;
  readonly newer: NodeOf<'version'>;
  /** In the order of the newer version, then what was deleted in the order of the older. */
  readonly clauses: readonly ClauseDifference[];
}

/** Most versions that may lie between two. */
const LONGEST_LINE = 32;

/** What a newer version changes in an older one of its line, however many lie between; undefined where one of them is not there. Where nothing in the one continues anything in the other, all was deleted and all added. */
export async function diffVersions(
  reader: Reader,
  { from, to }: { readonly from: NodeId; readonly to: NodeId },
): Promise<VersionDiff | undefined> {
  const [older, newer] = await Promise.all([nodeOfKind(reader, from, 'version'), nodeOfKind(reader, to, 'version')]);
  if (older === undefined || newer === undefined) return undefined;
  const [olds = [], news = []] = await clausesOf(reader, [from, to]);
  const links = from === to ? news.map(({ id }) => sameLink(id)) : await traceBack(reader, news, olds);
  return { older, newer, clauses: pairUp(olds, news, links) };
}

/** A clause of the newer version with the one of the older that it continues, over however many steps. */
interface Trace {
  readonly newer: NodeId;
  readonly older: NodeId;
  readonly changes: readonly ClauseChange[];
}

function sameLink(id: NodeId): Trace {
  return { newer: id, older: id, changes: [] };
}

async function traceBack(
  reader: Reader,
  news: readonly NodeOf<'clause'>[],
  olds: readonly NodeOf<'clause'>[],
): Promise<readonly Trace[]> {
  const wanted = new Set(olds.map(({ id }) => id));
  const arrived: Trace[] = [];
  let level: readonly Trace[] = news.map(({ id }) => sameLink(id));
  for (let step = 0; step < LONGEST_LINE && level.length > 0; step++) {
    const lists = await reader.edges({ ends: level.map(({ older }) => older), direction: 'out', kinds: ['CONTINUES'] });
    const next = level.flatMap((trace, i) => (lists[i] ?? []).map((edge) => follow(trace, edge)));
    arrived.push(...next.filter(({ older }) => wanted.has(older)));
    level = next.filter(({ older }) => !wanted.has(older));
  }
  return arrived;
}

function follow({ newer, changes }: Trace, { to, facts }: GraphEdge): Trace {
  const change = CLAUSE_CHANGES.find((one) => one === facts['change']) ?? 'modified';
  return { newer, older: to, changes: [...changes, change] };
}

function pairUp(
  olds: readonly NodeOf<'clause'>[],
  news: readonly NodeOf<'clause'>[],
  links: readonly Trace[],
): readonly ClauseDifference[] {
  const byId = new Map(olds.map((clause) => [clause.id, clause]));
  const continued = news.flatMap((newer): readonly ClauseDifference[] => {
    const mine = links.filter((link) => link.newer === newer.id);
    if (mine.length === 0) return [differ('added', null, newer)];
    return mine.map(({ older, changes }) => summarise(byId.get(older), newer, changes));
  });
  const kept = new Set(links.map(({ older }) => older));
  return [...continued, ...olds.filter(({ id }) => !kept.has(id)).map((older) => differ('deleted', older, null))];
}

/** Over several steps a clause may change and change back: the words decide, then place, then label. */
function summarise(
  older: NodeOf<'clause'> | undefined,
  newer: NodeOf<'clause'>,
  changes: readonly ClauseChange[],
): ClauseDifference {
  const [only = 'unchanged', ...more] = changes;
  const joint = changes.find((change) => change === 'merged' || change === 'split');
  const difference = differ(joint ?? only, older ?? null, newer);
  if (more.length === 0 || joint) return difference;
  if (difference.words.some(({ kind }) => kind !== 'kept')) return { ...difference, change: 'modified' };
  if (changes.includes('moved')) return { ...difference, change: 'moved' };
  const isRenumbered = older?.facts.label !== newer.facts.label;
  return { ...difference, change: isRenumbered ? 'renumbered' : 'unchanged' };
}

function differ(
  change: ClauseChange,
  older: NodeOf<'clause'> | null,
  newer: NodeOf<'clause'> | null,
): ClauseDifference {
  return { change, older, newer, words: diffClauses(older ?? undefined, newer ?? undefined) };
}
