import { describe, expect, it } from 'vitest';
import { createRecords } from '#graph/model/records.js';
import { UnwitnessedEdgeError, witnessedEdges } from '#graph/questions/witnessed-edges.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { CITED_VERSION, clauseId, edge, SAMPLE, UNKNOWN } from '../../support/sample-graph.js';

const store = await openSampleStore();

describe('witnessed edges', () => {
  it('come in the order of their words', async () => {
    const edges = await witnessedEdges(store, clauseId('resolves', 1), { kind: 'CITES', direction: 'out' });
    expect(edges.map(({ to, evidence }) => [to, evidence.start])).toStrictEqual([
      [CITED_VERSION, 10],
      [UNKNOWN, 60],
    ]);
  });

  it('fail loudly where one has no words', async () => {
    const from = clauseId('resolves', 2);
    const bare = edge('CITES', [from, UNKNOWN]);
    const broken = await openSampleStore(createRecords({ nodes: SAMPLE.nodes, edges: [...SAMPLE.edges, bare] }));
    await expect(witnessedEdges(broken, from, { kind: 'CITES', direction: 'out' })).rejects.toStrictEqual(
      new UnwitnessedEdgeError(bare),
    );
  });
});
