import { toNodeId } from '#graph/model/ids.js';
import { isOfKind, type GraphNode, type NodeKind } from '#graph/model/nodes.js';
import type { Reader } from '#graph/questions/reader.js';
import type { Condition, FindQuery, LinkCondition } from '#graph/store/store.js';
import { createConnection, type Connection } from './connection.js';
import { readPageRequest, type PageArguments } from './page-request.js';

/** Which nodes to list. */
export interface FindPageQuery<Kind extends NodeKind> extends Pick<FindQuery, 'where' | 'linked' | 'within' | 'order'> {
  readonly kind: Kind;
  readonly page: PageArguments;
}

/** A page of all nodes of a kind that meet the conditions, in the order given, by name where none is. */
export async function findPage<Kind extends NodeKind>(
  reader: Reader,
  { page, ...asked }: FindPageQuery<Kind>,
): Promise<Connection<Extract<GraphNode, { kind: Kind }>>> {
  const { size, isBackward, cursor } = readPageRequest(page);
  const { kind } = asked;
  const query: FindQuery = { ...asked, first: size };
  const found = await reader.find(toward(query, isBackward, cursor));
  const edges = found.items.flatMap(({ item, cursor: place }) =>
    isOfKind(item, kind) ? [{ node: item, cursor: place }] : [],
  );
  const start = isBackward ? edges.at(-1) : edges[0];
  const isAnyBehind = async (): Promise<boolean> =>
    start !== undefined && (await isAnyBeyond(reader, query, { cursor: start.cursor, isBackward }));
  const behind = cursor === undefined ? false : isAnyBehind;
  const [hasPreviousPage, hasNextPage] = isBackward ? [found.hasNext, behind] : [behind, found.hasNext];
  return createConnection(edges, { totalCount: found.total, hasNextPage, hasPreviousPage });
}

/** Whether anything stands on the side of a page from which it was counted. */
async function isAnyBeyond(
  reader: Reader,
  query: FindQuery,
  { cursor, isBackward }: { readonly cursor: string; readonly isBackward: boolean },
): Promise<boolean> {
  const { items } = await reader.find(toward({ ...query, first: 1 }, !isBackward, cursor));
  return items.length > 0;
}

function toward(query: FindQuery, isBackward: boolean, cursor: string | undefined): FindQuery {
  return { ...query, ...(isBackward ? { backward: true } : {}), ...(cursor === undefined ? {} : { after: cursor }) };
}

/** Conditions of a filter: those that the client gave. */
export function conditionsOf(
  filter: Readonly<Record<string, Condition['in'] | Condition['in'][number] | null | undefined>>,
): readonly Condition[] {
  return Object.entries(filter).flatMap(([fact, wanted]) => {
    if (wanted === null || wanted === undefined) return [];
    return [{ fact, in: isList(wanted) ? wanted : [wanted] }];
  });
}

function isList(wanted: Condition['in'] | Condition['in'][number]): wanted is Condition['in'] {
  return Array.isArray(wanted);
}

/** Conditions of a filter that edges must meet: those that the client gave. */
export function linksOf(
  filter: readonly (Omit<LinkCondition, 'ends'> & { readonly ends: readonly string[] | null | undefined })[],
): readonly LinkCondition[] {
  return filter.flatMap(({ ends, ...link }) => (ends ? [{ ...link, ends: ends.map(toNodeId) }] : []));
}
