import { describe, expect, it } from 'vitest';
import { edgeId } from '#graph/model/ids.js';
import { citedBy } from '#graph/questions/cited-by.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { CITED, CITED_VERSION, clauseId, VERSION } from '../../support/sample-graph.js';

const store = await openSampleStore();

describe('who cites an instrument', () => {
  it('counts citations of its versions, by citing clause', async () => {
    const citations = await citedBy(store, CITED);
    expect(citations).toHaveLength(54);
    expect(citations[0]?.id).toBe(edgeId('CITES', [clauseId('invites Member States', 1), CITED_VERSION]));
    expect(await citedBy(store, VERSION)).toStrictEqual([]);
  });
});
