import { describe, expect, it } from 'vitest';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { BDT, CITED_VERSION, sectionId, VERSION } from '../../support/sample-graph.js';

const store = await openSampleStore();

describe('linked nodes', () => {
  it('come outwards in the order of the edges', async () => {
    const sections = await linkedNodes(store, VERSION, { kind: 'HAS_SECTION', direction: 'out', to: 'section' });
    expect(sections.map(({ id }) => id)).toStrictEqual(
      ['recognizing', 'recalling', 'taking into account', 'resolves', 'invites Member States'].map(sectionId),
    );
  });

  it('come inwards by name, once each', async () => {
    const citing = await linkedNodes(store, CITED_VERSION, { kind: 'CITES', direction: 'in', to: 'clause' });
    const names = citing.map(({ name }) => name);
    expect(names).toHaveLength(54);
    expect(names).toStrictEqual([...names].sort());
  });

  it('are of the kind that was asked for', async () => {
    expect(await linkedNodes(store, BDT, { kind: 'ADDRESSED_TO', direction: 'in', to: 'topic' })).toStrictEqual([]);
    expect(await nodeOfKind(store, BDT, 'topic')).toBeUndefined();
    expect((await nodeOfKind(store, BDT, 'actor'))?.id).toBe(BDT);
  });
});
