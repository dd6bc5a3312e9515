import { describe, expect, it } from 'vitest';
import { createRecords } from '#graph/model/records.js';
import { collection } from '#graph/questions/collection.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { SAMPLE } from '../../support/sample-graph.js';

const store = await openSampleStore();

describe('the collection', () => {
  it('is counted by kind', async () => {
    const counts = await collection(store);
    expect(counts.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(SAMPLE.nodes.length);
    expect({ ...counts, kinds: null }).toStrictEqual({
      documents: 1,
      instruments: 3,
      clauses: 54,
      citations: 60,
      unresolved: 5,
      kinds: null,
    });
  });

  it('is nothing where nothing was read', async () => {
    const empty = await openSampleStore(createRecords({ nodes: [], edges: [] }));
    expect(await collection(empty)).toStrictEqual({
      documents: 0,
      instruments: 0,
      clauses: 0,
      citations: 0,
      unresolved: 0,
      kinds: [],
    });
  });
});
