import type { NodeId } from '../model/ids.js';
import type { NodeKind } from '../model/nodes.js';
import { RECORD_KINDS } from '../model/record-facts.js';
import { dayAfter } from './days.js';
import { isReal } from './duty-ledger.js';
import { everyNode } from './every-node.js';
import { nodeOfKind } from './linked-nodes.js';
import type { Reader } from './reader.js';
import { datedIn, type Dated } from './record-date.js';

/** Something that is new. */
export type NewEntry = Dated;

/** What is asked: after a day or year, up to another, which is in; of all kinds where none are named. */
export interface NewQuery {
  readonly since: string;
  readonly until?: string;
  readonly kinds?: readonly NodeKind[];
}

/** Every kind that can be new, in the order of lists: texts, and what is done about them. */
export const NEW_KINDS = ['version', 'initiative', 'practice', ...RECORD_KINDS] as const satisfies readonly NodeKind[];

/** What is new since a day, by the date of its fact, newest first, then by id. Of a year alone nobody can say whether it was before the day or after it: it is new, and not certain. */
export async function whatIsNew(reader: Reader, { since, until, kinds }: NewQuery): Promise<readonly NewEntry[]> {
  const asked = NEW_KINDS.filter((kind) => kinds === undefined || kinds.includes(kind));
  const lists = await Promise.all(asked.map((kind) => everyNode(reader, kind)));
  const period = { from: dayAfter(since), ...(until !== undefined && { to: until }) };
  return [...datedIn(lists.flat().filter(isReal), period)].sort(newestFirst);
}

/** The last day of a meeting or event, as far as the graph says; undefined where it is none. What is new since a meeting came after that day. */
export async function dayOfMeeting(reader: Reader, id: NodeId): Promise<string | undefined> {
  const held = (await nodeOfKind(reader, id, 'meeting')) ?? (await nodeOfKind(reader, id, 'event'));
  return held?.facts.end ?? held?.facts.start ?? undefined;
}

function newestFirst(a: NewEntry, b: NewEntry): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  return a.node.id < b.node.id ? -1 : 1;
}
