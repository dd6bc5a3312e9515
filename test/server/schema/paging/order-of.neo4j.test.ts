import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openStore } from '#graph/store/open-store.js';
import type { Store } from '#graph/store/store.js';
import type { App } from '#server/app.js';
import { ORDERED_LISTS, readPages, recordsToOrder } from '../../../support/ordered-lists.js';
import { replaceGraph } from '../../../support/replace-graph.js';
import { createSampleApp } from '../../../support/sample-app.js';

const settings = inject('neo4j');

describe.skipIf(settings === null)('Neo4j and the embedded store', () => {
  let stores: readonly Store[] = [];
  let apps: readonly App[] = [];
  beforeAll(async () => {
    if (settings === null) return;
    const records = await recordsToOrder();
    stores = [await openStore({ kind: 'sqlite', path: ':memory:' }), await openStore({ kind: 'neo4j', ...settings })];
    await Promise.all(stores.map((store) => replaceGraph(store, records)));
    apps = await Promise.all(stores.map((store) => createSampleApp({ store, mostTime: 50_000 })));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  it.each(
    ORDERED_LISTS.map((ordered) => [`${ordered.list} by ${ordered.field} ${ordered.direction}`, ordered] as const),
  )('give the same pages forwards and backwards: %s', async (_, ordered) => {
    const [embedded, neo4j, backwards] = await Promise.all([
      ...apps.map((app) => readPages(app, ordered, 'first')),
      ...apps.slice(1).map((app) => readPages(app, ordered, 'last')),
    ]);
    expect(neo4j).toStrictEqual(embedded);
    expect(backwards).toStrictEqual(embedded);
  });
});
