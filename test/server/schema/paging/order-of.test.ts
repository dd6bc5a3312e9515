import { beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '#graph/model/ids.js';
import type { Fact } from '#graph/model/nodes.js';
import type { Store } from '#graph/store/store.js';
import type { App } from '#server/app.js';
import { createSchema } from '#server/schema/schema.js';
import { factOf } from '#server/schema/paging/order-of.js';
import { openSampleStore } from '../../../support/open-sample-store.js';
import { ORDERED_LISTS, readPages, recordsToOrder } from '../../../support/ordered-lists.js';
import { createSampleApp } from '../../../support/sample-app.js';

/** Lists whose order is what they are asked for: what fits best, is most alike or came first. */
const ORDERED_BY_THEMSELVES = [
  ...['comparableIndicators', 'initiativeOverlaps', 'overdueHelplines', 'overlaps', 'parallels', 'search'],
  ...['staleCitations', 'timeline', 'translationGaps', 'whatIsNew'],
];

let store: Store;
let app: App;
beforeAll(async () => {
  store = await openSampleStore(await recordsToOrder());
  app = await createSampleApp({ store });
}, 60_000);

describe('every list of the schema', () => {
  it('takes an order, save those that are an order', () => {
    const lists = Object.values(createSchema().getQueryType()?.getFields() ?? {})
      .filter(({ type }) => String(type).endsWith('Connection!'))
      .map(({ name }) => name);
    const ordered = new Set(ORDERED_LISTS.map(({ list }) => list));
    expect(lists.filter((list) => !ordered.has(list)).sort()).toStrictEqual(ORDERED_BY_THEMSELVES);
  });

  it.each(
    ORDERED_LISTS.map((ordered) => [`${ordered.list} by ${ordered.field} ${ordered.direction}`, ordered] as const),
  )('has each item once on its pages, forwards and backwards: %s', async (_, ordered) => {
    const [forwards, backwards] = await Promise.all([
      readPages(app, ordered, 'first'),
      readPages(app, ordered, 'last'),
    ]);
    expect(backwards).toStrictEqual(forwards);
    expect(forwards.length).toBeGreaterThan(0);
    expect(new Set(forwards).size).toBe(forwards.length);
    expect(forwards).toStrictEqual(await sorted(forwards, factOf(ordered), ordered.direction));
  });
});

/** Ids by a fact: nothing last in either direction, ties by id. */
async function sorted(ids: readonly string[], fact: string, direction: 'ASC' | 'DESC'): Promise<readonly string[]> {
  const nodes = await store.nodes(ids.map(toNodeId));
  const keyed = nodes.map((node, i) => ({
    id: ids[i] ?? '',
    value: valueOf({ ...node?.facts, name: node?.name ?? null }, fact),
  }));
  return keyed
    .sort((a, b) => {
      if (a.value === b.value) return Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));
      if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
      return compare(a.value, b.value) * (direction === 'ASC' ? 1 : -1);
    })
    .map(({ id }) => id);
}

function valueOf(facts: Readonly<Record<string, Fact>>, fact: string): string | number | null {
  const value = facts[fact];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** Texts by their code points, as the stores compare them. */
function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
