import { z } from 'zod';
import type { EdgeKind } from '#graph/model/edges.js';
import { toNodeId, type NodeId } from '#graph/model/ids.js';
import type { GraphNode } from '#graph/model/nodes.js';
import type { Seen } from '#graph/model/record-facts.js';
import { HEAD } from '../record-fields.js';

/** What every entry is known to have once its schema has accepted it. */
const WRITTEN = z.looseObject({ id: z.string(), sources: z.array(z.string()) });
export type WrittenRecord = z.output<typeof WRITTEN>;

/** How one kind of record is written. */
export interface RecordForm {
  /** Everything that may stand in an entry. */
  readonly schema: z.ZodType<WrittenRecord>;
  /** Fields that hold ids, and the edge that each becomes. */
  readonly links: Readonly<Record<string, EdgeKind>>;
  /** Fields that hold days on which something has happened: none may lie in the future. */
  readonly past: readonly string[];
  /** The node that an entry of this file becomes; the entry has passed the schema. */
  readonly toNode: (entry: unknown, file: string) => GraphNode;
}

/** The id and name of a record. */
interface NodeHead {
  readonly id: NodeId;
  readonly name: string;
}

interface RestOfForm<Facts> {
  /** Field, edge that it becomes, and what may stand in it. */
  readonly links: Readonly<Record<string, readonly [EdgeKind, z.ZodType]>>;
  readonly past?: readonly string[];
  /** A condition on the whole entry, and what to say where it is not met. */
  readonly whole?: readonly [isMet: (entry: Readonly<Record<string, unknown>>) => boolean, otherwise: string];
  readonly toNode: (head: NodeHead, facts: Facts & Seen) => GraphNode;
}

/** Makes a form from its fields: those that are facts, and those that are links. */
export function createRecordForm<Shape extends z.ZodRawShape>(
  facts: z.ZodObject<Shape>,
  { links, past = [], whole, toNode }: RestOfForm<z.output<z.ZodObject<Shape>>>,
): RecordForm {
  const entries = Object.entries(links);
  const fields = Object.fromEntries(entries.map(([field, [, schema]]) => [field, schema]));
  const schema = z.strictObject({ ...HEAD, ...facts.shape, ...fields });
  return {
    schema: (whole ? schema.refine(whole[0], { error: whole[1] }) : schema).transform((entry) => WRITTEN.parse(entry)),
    links: Object.fromEntries(entries.map(([field, [edge]]) => [field, edge])),
    past: ['seen', ...past],
    toNode(entry, file) {
      const { id, name, sources, seen } = READ_HEAD.parse(entry);
      return toNode({ id: toNodeId(id), name }, { ...facts.parse(entry), file, sources, seen });
    },
  };
}

const READ_HEAD = z.object(HEAD);
