import type { NodeId } from '../model/ids.js';
import { wholeOf } from '../model/ids.js';
import { isOfKind, type GraphNode, type NodeOf } from '../model/nodes.js';
import { citedBy } from './cited-by.js';
import { everyNode } from './every-node.js';
import { nodeOfKind } from './linked-nodes.js';
import type { Reader } from './reader.js';
import { dateOf, versionsOf } from './versions-of.js';

/** Something that happened on a day, or in a year where no more is known. */
export interface TimelineEntry {
  readonly date: string;
  readonly what: 'adopted' | 'cited' | 'held' | 'submitted';
  readonly node: GraphNode;
}

/** What is asked; dates are years or days, both ends in. */
export interface TimelineQuery {
  /** An instrument: its versions, and the versions that cite it. The whole collection where left out. */
  readonly of?: NodeId;
  readonly from?: string;
  readonly to?: string;
}

/** What happened when: by date, then by id. Things without a date are in no timeline. */
export async function timeline(reader: Reader, { of, from, to }: TimelineQuery): Promise<readonly TimelineEntry[]> {
  const entries = of === undefined ? await ofCollection(reader) : await ofInstrument(reader, of);
  const isWithin = ({ date }: TimelineEntry) =>
    (from === undefined || date >= from) && (to === undefined || date.slice(0, to.length) <= to);
  return entries.filter(isWithin).sort(compareEntries);
}

async function ofCollection(reader: Reader): Promise<readonly TimelineEntry[]> {
  const [versions, events, practices] = await Promise.all([
    everyNode(reader, 'version'),
    everyNode(reader, 'event'),
    everyNode(reader, 'practice'),
  ]);
  return [
    ...versions.flatMap((node) => toEntry('adopted', node, dateOf(node))),
    ...events.flatMap((node) => toEntry('held', node, node.facts.start)),
    ...practices.flatMap((node) => toEntry('submitted', node, node.facts.date)),
  ];
}

async function ofInstrument(reader: Reader, of: NodeId): Promise<readonly TimelineEntry[]> {
  if ((await nodeOfKind(reader, of, 'instrument')) === undefined) return [];
  const [versions, citations] = await Promise.all([versionsOf(reader, of), citedBy(reader, of)]);
  const own = new Set(versions.map(({ id }) => id));
  const citing = [...new Set(citations.map(({ from }) => wholeOf(from)))].filter((id) => !own.has(id));
  const found = (await reader.nodes(citing)).filter((node) => node !== undefined);
  return [
    ...versions.flatMap((node) => toEntry('adopted', node, dateOf(node))),
    ...found.filter(isVersion).flatMap((node) => toEntry('cited', node, dateOf(node))),
  ];
}

function isVersion(node: GraphNode): node is NodeOf<'version'> {
  return isOfKind(node, 'version');
}

function toEntry(what: TimelineEntry['what'], node: GraphNode, date: string | null): readonly TimelineEntry[] {
  return date === null ? [] : [{ date, what, node }];
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [`${a.date} ${a.node.id} ${a.what}`, `${b.date} ${b.node.id} ${b.what}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
