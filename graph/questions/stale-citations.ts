import { wholeOf, type NodeId } from '../model/ids.js';
import { isOfKind, type NodeOf } from '../model/nodes.js';
import { clausesOf } from './clauses-of.js';
import { currentVersion } from './current-version.js';
import { everyNode } from './every-node.js';
import { newestVersions } from './newest-versions.js';
import type { Reader } from './reader.js';
import { bySource, toWitnessed, type WitnessedEdge } from './witnessed-edges.js';

/** A citation of a version that a later one supersedes. */
export interface StaleCitation {
  readonly citation: WitnessedEdge;
  /** The version that is cited. */
  readonly cited: NodeOf<'version'>;
  /** The newest version of the same line. */
  readonly newest: NodeOf<'version'>;
}

/** What a clause, a version or the current version of an instrument cites that has been superseded, by citing clause; empty where there is no such node. */
export async function staleCitations(reader: Reader, of: NodeId): Promise<readonly StaleCitation[]> {
  const sources = await sourcesOf(reader, of);
  const lists = await reader.edges({ ends: sources, direction: 'out', kinds: ['CITES'] });
  return judge(reader, lists.flat().map(toWitnessed));
}

/** Every stale citation of the collection, by citing clause. Texts that are superseded themselves are left out: what they cite was not stale when they were in force. */
export async function allStaleCitations(reader: Reader): Promise<readonly StaleCitation[]> {
  const superseded = await supersededVersions(reader);
  const lists = await reader.edges({ ends: superseded, direction: 'in', kinds: ['CITES'] });
  const old = new Set<NodeId>(superseded);
  const inForce = lists.flat().filter(({ from }) => !old.has(wholeOf(from)));
  return judge(reader, inForce.map(toWitnessed));
}

async function sourcesOf(reader: Reader, of: NodeId): Promise<readonly NodeId[]> {
  const [node] = await reader.nodes([of]);
  const version = node?.kind === 'instrument' ? (await currentVersion(reader, of))?.id : of;
  if (node === undefined || version === undefined) return [];
  if (node.kind === 'clause') return [of];
  const [clauses = []] = await clausesOf(reader, [version]);
  return [version, ...clauses.map(({ id }) => id)];
}

async function judge(reader: Reader, citations: readonly WitnessedEdge[]): Promise<readonly StaleCitation[]> {
  const newest = await newestVersions(
    reader,
    citations.map(({ to }) => to),
  );
  const stale = citations.filter(({ to }) => newest.has(to)).sort(bySource);
  const ends = await reader.nodes(stale.flatMap(({ to }) => [to, newest.get(to) ?? to]));
  return stale.flatMap((citation, i) => {
    const [cited, later] = [ends[2 * i], ends[2 * i + 1]];
    const isWhole = cited && later && isOfKind(cited, 'version') && isOfKind(later, 'version');
    return isWhole ? [{ citation, cited, newest: later }] : [];
  });
}

async function supersededVersions(reader: Reader): Promise<readonly NodeId[]> {
  const ids = (await everyNode(reader, 'version')).map(({ id }) => id);
  const lists = await reader.edges({ ends: ids, direction: 'in', kinds: ['SUPERSEDES'] });
  return ids.filter((_, i) => (lists[i]?.length ?? 0) > 0);
}
