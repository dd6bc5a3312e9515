import type { NodeId } from '../model/ids.js';
import { isOfKind, type GraphNode, type NodeKind } from '../model/nodes.js';
import { RECORD_KINDS } from '../model/record-facts.js';
import { endOf, firstDayOf } from './days.js';
import { isReal } from './duty-ledger.js';
import { everyNode } from './every-node.js';
import { nodeOfKind } from './linked-nodes.js';
import type { Reader } from './reader.js';
import { recordDate, recordSeen } from './record-date.js';
import { dateOf } from './versions-of.js';

/** Something that is new. */
export interface NewEntry {
  readonly node: GraphNode;
  /** Year or day of its fact; where no source says one, the day on which its sources were seen. */
  readonly date: string;
  /** Which of the two it is. */
  readonly dated: 'fact' | 'seen';
}

/** What is asked: after a day or year, up to another, which is in; of all kinds where none are named. */
export interface NewQuery {
  readonly since: string;
  readonly until?: string;
  readonly kinds?: readonly NodeKind[];
}

/** Every kind that can be new, in the order of lists: texts, and what is done about them. */
export const NEW_KINDS = ['version', 'initiative', 'practice', ...RECORD_KINDS] as const satisfies readonly NodeKind[];

/** What is new since a day, by the date of its fact, newest first, then by id. Of a year the whole is meant: what is dated 2026 may be new since any day of 2026. */
export async function whatIsNew(reader: Reader, { since, until, kinds }: NewQuery): Promise<readonly NewEntry[]> {
  const asked = NEW_KINDS.filter((kind) => kinds === undefined || kinds.includes(kind));
  const lists = await Promise.all(asked.map((kind) => everyNode(reader, kind)));
  const entries = lists.flat().filter(isReal).flatMap(toEntry);
  const isNew = ({ date }: NewEntry) =>
    endOf(date) > endOf(since) && (until === undefined || firstDayOf(date) <= endOf(until));
  return entries.filter(isNew).sort(newestFirst);
}

/** The last day of a meeting or event, as far as the graph says; undefined where it is none. What is new since a meeting came after that day. */
export async function dayOfMeeting(reader: Reader, id: NodeId): Promise<string | undefined> {
  const held = (await nodeOfKind(reader, id, 'meeting')) ?? (await nodeOfKind(reader, id, 'event'));
  return held?.facts.end ?? held?.facts.start ?? undefined;
}

function toEntry(node: GraphNode): readonly NewEntry[] {
  const fact = isOfKind(node, 'version') ? dateOf(node) : recordDate(node);
  if (fact !== null) return [{ node, date: fact, dated: 'fact' }];
  const seen = recordSeen(node);
  return seen === null ? [] : [{ node, date: seen, dated: 'seen' }];
}

function newestFirst(a: NewEntry, b: NewEntry): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  return a.node.id < b.node.id ? -1 : 1;
}
