import { describe, expect, it } from 'vitest';
import { toNodeId } from '#graph/model/ids.js';
import type { NodeOf } from '#graph/model/nodes.js';
import { createRecords } from '#graph/model/records.js';
import { clausesOf } from '#graph/questions/clauses-of.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { CITED_VERSION, clauseId, SAMPLE, VERSION } from '../../support/sample-graph.js';

const sample = SAMPLE.nodes.filter((node) => node.kind === 'clause');

describe('the clauses of versions', () => {
  it('come in the order of the text, version by version', async () => {
    const store = await openSampleStore();
    const [none, clauses] = await clausesOf(store, [CITED_VERSION, VERSION]);
    expect(none).toStrictEqual([]);
    expect(clauses).toStrictEqual([...sample].sort((a, b) => a.facts.order - b.facts.order));
    expect(clauses?.[0]?.id).toBe(clauseId('recognizing', 1));
  });

  it('are all there when they are more than one call brings', async () => {
    const [first] = sample;
    if (first === undefined) throw new Error('the sample has no clause');
    const many = Array.from({ length: 4100 }, (_, order): NodeOf<'clause'> => {
      const facts = { ...first.facts, version: CITED_VERSION, order };
      return { ...first, id: toNodeId(`${CITED_VERSION}/!main~para_${order}`), facts };
    });
    const store = await openSampleStore(createRecords({ nodes: [...SAMPLE.nodes, ...many], edges: SAMPLE.edges }));
    const [found = []] = await clausesOf(store, [CITED_VERSION]);
    expect(found.map(({ facts }) => facts.order)).toStrictEqual(many.map(({ facts }) => facts.order));
  });
});
