import { describe, expect, it } from 'vitest';
import { sectionOf } from '#graph/questions/section-of.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { BDT, clauseId, sectionId } from '../../support/sample-graph.js';

const store = await openSampleStore();

describe('the section of a clause', () => {
  it('is found through the clauses above it', async () => {
    const section = await sectionOf(store, clauseId('invites Member States', 8));
    expect(section?.id).toBe(sectionId('invites Member States'));
  });

  it('is none where nothing stands above', async () => {
    expect(await sectionOf(store, BDT)).toBeUndefined();
  });
});
