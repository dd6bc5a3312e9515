import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { createRecords, type GraphRecords } from '#graph/model/records.js';
import type { App } from '#server/app.js';
import { createSchema } from '#server/schema/schema.js';
import { today } from '#cli/today.js';
import { readFolders } from '#cli/read-folders.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { at, listAt } from './at.js';
import { ingestFixture } from './open-fixture-store.js';
import { ask } from './sample-app.js';
import { SAMPLE_WITH_RECORDS } from './sample-with-records.js';

/** A list of the schema in one of its orders. */
export interface OrderedList {
  readonly list: string;
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Every list that takes an order, in each of its orders. */
export const ORDERED_LISTS: readonly OrderedList[] = Object.values(createSchema().getQueryType()?.getFields() ?? {})
  .map(({ name, args }) => ({ list: name, order: args.find((argument) => argument.name === 'orderBy') }))
  .flatMap(({ list, order }) => {
    const input = order && getNamedType(order.type);
    const field = isInputObjectType(input) ? getNamedType(input.getFields()['field']?.type) : undefined;
    const fields = isEnumType(field) ? field.getValues().map(({ name }) => name) : [];
    return fields.flatMap((name) => (['ASC', 'DESC'] as const).map((direction) => ({ list, field: name, direction })));
  });

/** What ships, a fixture and one record of every kind: every list has items, some of them with the same value or none. */
export async function recordsToOrder(): Promise<GraphRecords> {
  const [shipped, fixture] = await Promise.all([ingestFiles(readFolders([]), today()), ingestFixture('questions')]);
  const nodes = [SAMPLE_WITH_RECORDS, fixture.records, shipped.records].flatMap((records) => records.nodes);
  return createRecords({ nodes: [...new Map(nodes.map((node) => [node.id, node])).values()], edges: [] });
}

/** The ids of a list as four pages give them, forwards or backwards, in the order of the list. */
export async function readPages(app: App, ordered: OrderedList, toward: 'first' | 'last'): Promise<readonly string[]> {
  const [cursor, more, next] =
    toward === 'first' ? ['after', 'hasNextPage', 'endCursor'] : ['before', 'hasPreviousPage', 'startCursor'];
  const size = Math.ceil(Number(await askList(app, ordered, 'first: 1', 'totalCount')) / 4);
  const ids: string[] = [];
  for (let place = 'null'; ;) {
    const page = await askList(app, ordered, `${toward}: ${size}, ${cursor}: ${place}`, '');
    const item = ordered.list === 'crosswalk' ? 'country.id' : 'id';
    const here = listAt(page, 'nodes', item).map(String);
    if (toward === 'first') ids.push(...here);
    else ids.unshift(...here);
    if (at(page, `pageInfo.${more}`) !== true) return ids;
    place = JSON.stringify(at(page, `pageInfo.${next}`));
  }
}

/** A page of a list, or what stands at a path of it. */
async function askList(
  app: App,
  { list, field, direction }: OrderedList,
  page: string,
  path: 'totalCount' | '',
): Promise<unknown> {
  const node = list === 'crosswalk' ? 'country { id }' : 'id';
  const selected = `totalCount nodes { ${node} } pageInfo { hasNextPage endCursor hasPreviousPage startCursor }`;
  const order = `{ field: ${field}, direction: ${direction} }`;
  const { body } = await ask(app, `{ ${list}(orderBy: ${order}, ${page}) { ${selected} } }`);
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join('; '));
  return at(body.data, path === '' ? list : `${list}.${path}`);
}
