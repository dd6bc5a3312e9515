import type { EdgeKind } from '#graph/model/edges.js';
import type { NodeId } from '#graph/model/ids.js';
import type { GraphNode, NodeKind } from '#graph/model/nodes.js';
import type { Seen } from '#graph/model/record-facts.js';
import { linkedEdges, linkedNodes } from '#graph/questions/linked-nodes.js';
import { witnessedEdges, type WitnessedEdge } from '#graph/questions/witnessed-edges.js';
import type { Context } from '../context.js';

interface HasId {
  readonly id: NodeId;
}
/** A resolver of a record that looks along its edges. */
type Along<Value> = (record: HasId, args: unknown, context: Context) => Promise<Value>;
type OfKind<Kind extends NodeKind> = Extract<GraphNode, { kind: Kind }>;

/** Resolvers of what every record has: sources, the day they were seen, topics, and the clauses and duties it answers. */
export const recordFields = {
  sources: ({ facts }: { readonly facts: Seen }): readonly string[] => facts.sources,
  seen: ({ facts }: { readonly facts: Seen }): string => facts.seen,
  topics: linked('ABOUT', 'topic'),
  implements: ({ id }: HasId, _: unknown, { reader }: Context): Promise<readonly WitnessedEdge[]> =>
    witnessedEdges(reader, id, { kind: 'IMPLEMENTS', direction: 'out' }),
};

/** Resolves the things of a kind that a record links to. */
export function linked<Kind extends NodeKind>(kind: EdgeKind, to: Kind): Along<readonly OfKind<Kind>[]> {
  return ({ id }, _, { reader }) => linkedNodes(reader, id, { kind, direction: 'out', to });
}

/** Resolves the one thing of a kind that a record links to; null where there is none. */
export function linkedOne<Kind extends NodeKind>(kind: EdgeKind, to: Kind): Along<OfKind<Kind> | null> {
  return async (record, args, context) => (await linked(kind, to)(record, args, context))[0] ?? null;
}

/** Resolves the things of any kind that a record links to, in the order of its links. */
export function linkedNamed(kind: EdgeKind): Along<readonly GraphNode[]> {
  return async ({ id }, _, { reader }) => {
    const edges = await linkedEdges(reader, id, { kind, direction: 'out' });
    const nodes = await reader.nodes(edges.map(({ to }) => to));
    return nodes.filter((node) => node !== undefined);
  };
}
