import { describe, expect, it } from 'vitest';
import { createRecords } from '#graph/model/records.js';
import { neighbourhood } from '#graph/questions/neighbourhood.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { COP, ITU, TEXT, VERSION } from '../../support/sample-graph.js';

const store = await openSampleStore();

describe('a neighbourhood', () => {
  it('goes along every connection but that to the raw words', async () => {
    const found = await neighbourhood(store, { id: VERSION, depth: 1, limit: 100 });
    const ids = found?.nodes.map(({ node }) => node.id) ?? [];
    expect(ids).toHaveLength(9);
    expect(ids).not.toContain(TEXT);
  });

  it('goes along the connections that were asked for', async () => {
    const found = await neighbourhood(store, { id: COP, depth: 2, limit: 100, kinds: ['LED_BY'] });
    expect(found?.nodes.map(({ node, depth }) => [node.id, depth])).toStrictEqual([
      [COP, 0],
      [ITU, 1],
    ]);
  });

  it('is none around nothing', async () => {
    const nowhere = await openSampleStore(createRecords({ nodes: [], edges: [] }));
    expect(await neighbourhood(nowhere, { id: COP, depth: 1, limit: 1 })).toBeUndefined();
  });
});
