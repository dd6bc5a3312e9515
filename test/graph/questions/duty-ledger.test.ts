import { beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '#graph/model/ids.js';
import { coverage, type CoverageDimension } from '#graph/questions/coverage.js';
import { dutyLedger, versionFor } from '#graph/questions/duty-ledger.js';
import type { Store } from '#graph/store/store.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { BDT, clauseId, COUNTRY, dutyId, VERSION, WORK } from '../../support/sample-graph.js';
import { SAMPLE_WITH_RECORDS } from '../../support/sample-with-records.js';

let store: Store;
beforeAll(async () => {
  store = await openSampleStore(SAMPLE_WITH_RECORDS);
});

describe('the duty ledger', () => {
  it('has every operative clause in the order of the text, with its duty and what implements it', async () => {
    const rows = await dutyLedger(store, VERSION);
    expect(rows.map(({ clause }) => clause.id)).toStrictEqual([
      ...Array.from({ length: 14 }, (_, i) => clauseId('resolves', i + 1)),
      ...Array.from({ length: 8 }, (_, i) => clauseId('invites Member States', i + 1)),
    ]);
    const [first] = rows;
    expect(first?.duty?.node.id).toBe(dutyId);
    expect(first?.addressees.map(({ id }) => id)).toStrictEqual([BDT]);
    expect(first?.implementedBy.map(({ node }) => node.name)).toStrictEqual(['A workshop']);
  });

  it('shows a zero, and counts no example as something done', async () => {
    const rows = await dutyLedger(store, VERSION);
    const third = rows.find(({ clause }) => clause.id === clauseId('invites Member States', 3));
    expect(third?.implementedBy.map(({ node }) => node.kind)).toStrictEqual(['strategy']);
    expect(rows.filter(({ implementedBy }) => implementedBy.length === 0)).toHaveLength(20);
  });

  it('is of the latest version of an instrument, and of nothing where there is none', async () => {
    expect((await versionFor(store, WORK))?.id).toBe(VERSION);
    expect((await versionFor(store, VERSION))?.id).toBe(VERSION);
    expect(await versionFor(store, toNodeId('/ontology/concept/nothing'))).toBeUndefined();
  });
});

describe('coverage', () => {
  it.each([
    ['clause', ['resolves/1', 'invites Member States/3']],
    ['country', ['Rwanda', 'unknown']],
    ['region', ['Africa', 'unknown']],
    ['theme', ['organizational', 'unknown']],
    ['audience', ['unknown']],
  ] as const)('by %s has a row for every value, and a zero where nothing is known', async (by, covered) => {
    const rows = await coverage(store, VERSION, by);
    expect(rows.filter(({ count }) => count > 0).map(({ name }) => name)).toStrictEqual(covered);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('by country names the country by its id', async () => {
    const by: CoverageDimension = 'country';
    const rows = await coverage(store, VERSION, by);
    expect(rows.map(({ key, name, count }) => [key, name, count])).toStrictEqual([
      [COUNTRY, 'Rwanda', 1],
      ['unknown', 'unknown', 1],
    ]);
  });

  it('names the records of a row with the words by which each answers a clause, and each once', async () => {
    const [rwanda, unknown] = await coverage(store, VERSION, 'country');
    expect(rwanda?.links.map(({ node }) => node.name)).toStrictEqual(['A strategy']);
    expect(unknown?.links.map(({ node, edge }) => [node.name, edge.kind])).toStrictEqual([
      ['A workshop', 'IMPLEMENTS'],
    ]);
    expect(unknown?.links[0]?.edge.evidence.file).toBe('registers/sample.yaml');
  });
});
