import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '#graph/store/store.js';
import type { App } from '#server/app.js';
import { at, listAt } from '../../support/at.js';
import { LAMP_WORK, LAMPS, SHELVES } from '../../support/lamp-versions.js';
import { openLampStore } from '../../support/open-lamp-store.js';
import { ask, createSampleApp } from '../../support/sample-app.js';

let store: Store;
let app: App;
beforeAll(async () => {
  store = await openLampStore();
  app = await createSampleApp({ store });
});
afterAll(() => store.close());

async function answer(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { body } = await ask(app, query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

const CLAUSE = `${LAMPS[2]}/!main~instructs-the-secretary-general__para_1`;

describe('lineage', () => {
  it('has every step with its words and what changed', async () => {
    const query = `query ($of: ID!) { lineage(of: $of) { nodes { depth name } edges { kind change similarity quote } cut { by } } }`;
    const data = await answer(query, { of: CLAUSE });
    expect(listAt(data, 'lineage.nodes', 'depth')).toStrictEqual([0, 1, 2]);
    expect(listAt(data, 'lineage.edges')).toStrictEqual([
      {
        kind: 'CONTINUES',
        change: 'MODIFIED',
        similarity: 0.952,
        quote: 'to publish figures on broken lamps in schools every year;',
      },
      {
        kind: 'CONTINUES',
        change: 'MOVED',
        similarity: 1,
        quote: 'to publish figures on broken lamps in schools every year;',
      },
    ]);
    expect(at(data, 'lineage.cut')).toBeNull();
  });

  it('says where it was cut, and refuses what is too deep', async () => {
    const query = `query ($of: ID!, $depth: Int) { lineage(of: $of, depth: $depth) { cut { by at message } } }`;
    expect(at(await answer(query, { of: CLAUSE, depth: 1 }), 'lineage.cut.by')).toBe('DEPTH');
    const { body } = await ask(app, query, { of: CLAUSE, depth: 99 });
    expect(at(body.errors, '0.message')).toBe('depth must be from 0 to 12, not 99');
    const missing = await ask(app, query, { of: '/ontology/x/y' });
    expect(at(missing.body.errors, '0.extensions.code')).toBe('NOT_FOUND');
  });
});

it('a clause knows the newer clauses that carry it on', async () => {
  const query = `query ($id: ID!) { clause(id: $id) { continuedBy { change similarity newer { id } evidence { quote } } } }`;
  const older = `${LAMPS[1]}/!main~instructs-the-secretary-general__para_1`;
  expect(at(await answer(query, { id: older }), 'clause.continuedBy')).toStrictEqual([
    {
      change: 'RENUMBERED',
      similarity: 1,
      newer: { id: `${LAMPS[2]}/!main~instructs-the-secretary-general__para_2` },
      evidence: { quote: 'to lend lamps to schools which have none before the winter begins;' },
    },
  ]);
  expect(at(await answer(query, { id: CLAUSE }), 'clause.continuedBy')).toStrictEqual([]);
});

it('why answers with the words of each hop', async () => {
  const query = `query ($from: ID!, $to: ID!) { why(from: $from, to: $to) { strong hops { forward to { id } edge { kind quote } } } }`;
  const data = await answer(query, { from: `${SHELVES[1]}/!main~considering__para_b`, to: LAMP_WORK });
  expect(at(data, 'why.0.strong')).toBe(true);
  expect(at(data, 'why.0.hops.0.edge')).toStrictEqual({ kind: 'CITES', quote: 'Resolution 902 (Sampleville, 2040)' });
});

it('diff tells clause by clause, only the changes asked for', async () => {
  const query = `query ($from: ID!, $to: ID!) { diff(from: $from, to: $to) { counts { change count }
    clauses(changes: [MODIFIED]) { change older { path } newer { path } words { kind words } } } }`;
  const data = await answer(query, { from: LAMPS[0], to: LAMPS[1] });
  expect(at(data, 'diff.counts')).toStrictEqual([
    { change: 'UNCHANGED', count: 1 },
    { change: 'MODIFIED', count: 1 },
    { change: 'ADDED', count: 1 },
    { change: 'DELETED', count: 1 },
  ]);
  const [clause, ...others] = listAt(data, 'diff.clauses');
  expect(others).toStrictEqual([]);
  expect(listAt(clause, 'words').filter((run) => at(run, 'kind') === 'DELETED')).toStrictEqual([
    { kind: 'DELETED', words: 'second' },
  ]);
});

it('clauseDiff tells two clauses apart word by word, and is null where one is no clause', async () => {
  const query = `query ($from: ID!, $to: ID!) { clauseDiff(from: $from, to: $to) { kind words } }`;
  const data = await answer(query, {
    from: `${LAMPS[1]}/!main~recalling__para_a`,
    to: `${LAMPS[2]}/!main~recalling__para_a`,
  });
  expect(listAt(data, 'clauseDiff', 'kind')).toStrictEqual(['KEPT']);
  expect(await answer(query, { from: LAMPS[1], to: LAMPS[2] })).toStrictEqual({ clauseDiff: null });
});

it('stale citations name both versions, page by page', async () => {
  const query = `query ($of: ID) { staleCitations(of: $of, first: 1) { totalCount nodes { citation { quote } cited { id } newest { id } } } }`;
  expect(await answer(query, { of: SHELVES[1] })).toStrictEqual({
    staleCitations: {
      totalCount: 1,
      nodes: [
        {
          citation: { quote: 'Resolution 902 (Sampleville, 2040)' },
          cited: { id: LAMPS[1] },
          newest: { id: LAMPS[2] },
        },
      ],
    },
  });
  expect(at(await answer(query), 'staleCitations.totalCount')).toBeGreaterThan(0);
});

it('parallels have both clauses, how they match, and the words', async () => {
  const query = `query ($of: ID!) { parallels(of: $of) { nodes { clause { path } other { path } match similarity evidence { quote } } } }`;
  const data = await answer(query, { of: LAMP_WORK });
  expect(listAt(data, 'parallels.nodes')).toStrictEqual([
    {
      clause: { path: 'recalling/a' },
      other: { path: 'considering/a' },
      match: 'IDENTICAL',
      similarity: 1,
      evidence: { quote: 'that lamps let children read after dark, as the survey of eleven villages showed;' },
    },
  ]);
});

it('the version in force on a day is asked of the instrument; what is no day is refused', async () => {
  const query = `query ($id: ID!, $date: String!) { instrument(id: $id) { currentVersion(asOf: $date) { label } } }`;
  const data = await answer(query, { id: LAMP_WORK, date: '2041-05-01' });
  expect(at(data, 'instrument.currentVersion.label')).toBe('Sampleville, 2040');
  const { body } = await ask(app, query, { id: LAMP_WORK, date: 'yesterday' });
  expect(at(body.errors, '0.message')).toBe('asOf must be a year or a day, 2019 or 2019-06-01, not yesterday');
});

it('the versions in force on a day are listed, in an order, narrowed and by pages', async () => {
  const query = `query ($work: ID!, $asOf: String!) {
    of: versions(asOf: $asOf, filter: { instruments: [$work] }) { totalCount nodes { label } }
    none: versions(asOf: "2030", filter: { instruments: [$work] }) { totalCount }
    read: versions(asOf: $asOf, filter: { textStates: [FULL] }, orderBy: { field: DATE, direction: DESC }, first: 2) {
      totalCount nodes { date } pageInfo { hasNextPage } } }`;
  const data = await answer(query, { work: LAMP_WORK, asOf: '2041-12-31' });
  expect(at(data, 'of')).toStrictEqual({ totalCount: 1, nodes: [{ label: 'Sampleville, 2040' }] });
  expect(at(data, 'none.totalCount')).toBe(0);
  expect(at(data, 'read')).toStrictEqual({
    totalCount: 3,
    nodes: [{ date: '2041' }, { date: '2040' }],
    pageInfo: { hasNextPage: true },
  });
});

it('overlaps, timeline and statistics answer', async () => {
  const data = await answer(
    `query ($of: ID!) { overlaps(first: 5) { nodes { score a { name } b { name } instrumentA { bodyName } instrumentB { bodyName } } }
      timeline(of: $of) { nodes { date what node { name } } } statistics { edges { kind count } changes { change count } } }`,
    { of: LAMP_WORK },
  );
  expect(listAt(data, 'timeline.nodes', 'what')).toStrictEqual(['ADOPTED', 'ADOPTED', 'CITED', 'ADOPTED']);
  expect(listAt(data, 'statistics.edges', 'kind')).toContain('RENEWS');
  for (const one of listAt(data, 'overlaps.nodes'))
    expect(at(one, 'instrumentA.bodyName')).not.toBe(at(one, 'instrumentB.bodyName'));
});
