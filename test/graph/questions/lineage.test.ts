import { afterAll, beforeAll, expect, test } from 'vitest';
import { toNodeId, type NodeId } from '#graph/model/ids.js';
import { allStaleCitations, staleCitations } from '#graph/questions/stale-citations.js';
import { diffVersions } from '#graph/questions/diff-versions.js';
import { everyNode } from '#graph/questions/every-node.js';
import { lineage } from '#graph/questions/lineage.js';
import { overlaps } from '#graph/questions/overlaps.js';
import { parallels } from '#graph/questions/parallels.js';
import { statistics } from '#graph/questions/statistics.js';
import { timeline } from '#graph/questions/timeline.js';
import { versionAsOf } from '#graph/questions/version-as-of.js';
import { versionsAsOf } from '#graph/questions/versions-as-of.js';
import { why } from '#graph/questions/why.js';
import type { Store } from '#graph/store/store.js';
import { LAMP_WORK, LAMPS, SHELVES } from '../../support/lamp-versions.js';
import { openLampStore } from '../../support/open-lamp-store.js';

let store: Store;
beforeAll(async () => {
  store = await openLampStore();
});
afterAll(() => store.close());

const instructs = (version: string, label: string): NodeId =>
  toNodeId(`${version}/!main~instructs-the-secretary-general__para_${label}`);
const short = (id: string): string =>
  id
    .replace(/^.*\/(res-\d+)/, '$1')
    .replace('/eng', '')
    .replace('/!main~', ' ');

test('ancestry goes back through the versions, with the steps and the words', async () => {
  const found = await lineage(store, { of: instructs(LAMPS[2], '1'), direction: 'ancestry', depth: 6, limit: 50 });
  expect(found?.nodes.map(({ node, depth }) => `${depth} ${short(node.id)}`)).toStrictEqual([
    '0 res-902@2044 instructs-the-secretary-general__para_1',
    '1 res-902@2040 instructs-the-secretary-general__para_2',
    '2 res-902@2036 instructs-the-secretary-general__para_1',
  ]);
  expect(found?.edges.map(({ evidence }) => evidence?.quote)).toStrictEqual([
    'to publish figures on broken lamps in schools every year;',
    'to publish figures on broken lamps in schools every year;',
  ]);
  expect(found?.cut).toBeNull();
});

test('ancestry goes on over what the words cite', async () => {
  const of = toNodeId(`${SHELVES[1]}/!main~considering__para_b`);
  const found = await lineage(store, { of, direction: 'ancestry', depth: 6, limit: 50 });
  expect(found?.nodes.map(({ node }) => short(node.id))).toStrictEqual([
    'res-988@2043 considering__para_b',
    'res-902@2040',
  ]);
});

test('descent is the other way, and says where depth or size cut it', async () => {
  const query = { of: instructs(LAMPS[0], '1'), direction: 'descent', depth: 1, limit: 50 } as const;
  const cut = await lineage(store, query);
  expect(cut?.nodes).toHaveLength(2);
  expect(cut?.cut).toStrictEqual({ by: 'depth', at: [instructs(LAMPS[1], '2')] });
  const small = await lineage(store, { ...query, depth: 5, limit: 1 });
  expect(small?.cut).toStrictEqual({ by: 'size', at: [instructs(LAMPS[0], '1')] });
  expect(await lineage(store, { ...query, of: toNodeId('/ontology/x/y') })).toBeUndefined();
});

test('the version in force on a day is the latest by then', async () => {
  const asOf = async (day: string) => (await versionAsOf(store, LAMP_WORK, day))?.facts.date;
  expect(await Promise.all(['2035', '2036', '2040-12-31', '2043', '2050'].map(asOf))).toStrictEqual([
    undefined,
    '2036',
    '2040',
    '2040',
    '2044',
  ]);
  expect(await asOf('2040-06-01')).toBe('2036');
});

test('of every instrument the version in force on a day is what it is asked alone', async () => {
  const instruments = await everyNode(store, 'instrument');
  for (const day of ['1990', '2041', '2044-06-01']) {
    const alone = await Promise.all(instruments.map(({ id }) => versionAsOf(store, id, day)));
    const expected = alone.filter((version) => version !== undefined);
    expect(expected.length).toBeGreaterThan(0);
    expect(await versionsAsOf(store, day)).toStrictEqual(expected);
  }
  expect((await versionsAsOf(store, '2041', [LAMP_WORK])).map(({ id }) => id)).toStrictEqual([LAMPS[1]]);
});

test('a citation of a version that a later one supersedes is stale, with both named', async () => {
  const stale = await staleCitations(store, toNodeId(`${SHELVES[1]}/!main~considering__para_b`));
  expect(stale.map(({ citation, cited, newest }) => [citation.evidence.quote, cited.id, newest.id])).toStrictEqual([
    ['Resolution 902 (Sampleville, 2040)', LAMPS[1], LAMPS[2]],
  ]);
  expect(await staleCitations(store, LAMPS[2])).toStrictEqual([]);
  expect(await staleCitations(store, SHELVES[1])).toStrictEqual(stale);
  expect((await allStaleCitations(store)).map(({ cited }) => cited.id)).toContain(LAMPS[1]);
});

test('what a superseded text cites is not in the list of the collection', async () => {
  const superseded = new Set(['2036', '2040'].map((year) => `${LAMP_WORK}/eng@${year}`));
  const all = await allStaleCitations(store);
  expect(all.filter(({ citation }) => superseded.has(citation.from.split('/!')[0] ?? ''))).toStrictEqual([]);
});

test('why prefers citations, and quotes each hop', async () => {
  const ends = { from: toNodeId(`${SHELVES[1]}/!main~considering__para_b`), to: LAMP_WORK };
  const [first] = await why(store, { ...ends, maxLength: 4, limit: 3 });
  expect(first?.strong).toBe(true);
  expect(first?.hops.map(({ edge, forward }) => [edge.kind, forward, edge.evidence?.quote])).toStrictEqual([
    ['CITES', true, 'Resolution 902 (Sampleville, 2040)'],
    ['HAS_VERSION', false, expect.stringContaining('Sampleville, 2040')],
  ]);
});

test('why falls back to what both have to do with, and says so', async () => {
  const [itu, bdt] = ['itu', 'itu-bdt'].map((name) => toNodeId(`/ontology/organization/${name}`));
  if (itu === undefined || bdt === undefined) throw new Error('two actors');
  const found = await why(store, { from: bdt, to: itu, maxLength: 3, limit: 1 });
  expect(found.map(({ strong, hops }) => [strong, hops.map(({ edge }) => edge.kind)])).toStrictEqual([
    [false, ['PART_OF']],
  ]);
});

test('the difference of two versions is told clause by clause and word by word, over versions between', async () => {
  const diff = await diffVersions(store, { from: LAMPS[0], to: LAMPS[2] });
  expect(diff?.clauses.map(({ change, older, newer }) => [change, older?.name, newer?.name])).toStrictEqual([
    ['unchanged', 'recalling/a', 'recalling/a'],
    ['added', undefined, 'recalling/b'],
    ['modified', 'instructs the Secretary-General/1', 'instructs the Secretary-General/1'],
    ['added', undefined, 'instructs the Secretary-General/2'],
    ['deleted', 'instructs the Secretary-General/2', undefined],
  ]);
  expect(diff?.clauses[2]?.words.filter(({ kind }) => kind !== 'kept')).toStrictEqual([
    { kind: 'deleted', words: 'second' },
  ]);
  const same = await diffVersions(store, { from: LAMPS[2], to: LAMPS[2] });
  expect(new Set(same?.clauses.map(({ change }) => change))).toStrictEqual(new Set(['unchanged']));
  expect(await diffVersions(store, { from: LAMPS[0], to: LAMP_WORK })).toBeUndefined();
});

test('parallels are found from either end', async () => {
  const [one] = await parallels(store, LAMP_WORK);
  expect([one?.clause.id, one?.other.id, one?.edge.facts['match']].map(String).map(short)).toStrictEqual([
    'res-902@2044 recalling__para_a',
    'res-988@2043 considering__para_a',
    'identical',
  ]);
  const [other] = await parallels(store, toNodeId(`${SHELVES[1]}/!main~considering__para_a`));
  expect(other?.edge).toStrictEqual(one?.edge);
  expect(await parallels(store, toNodeId('/ontology/x/y'))).toStrictEqual([]);
});

test('overlaps are between different bodies, the strongest first', async () => {
  const found = await overlaps(store);
  expect(found.filter(({ a, b }) => a.instrument.facts.body === b.instrument.facts.body)).toStrictEqual([]);
  expect(found.map(({ score }) => score)).toStrictEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  expect(await overlaps(store, ['Nobody'])).toStrictEqual([]);
});

test('a timeline has an instrument’s versions and who cited it when', async () => {
  const entries = await timeline(store, { of: LAMP_WORK, from: '2040' });
  expect(entries.map(({ date, what, node }) => `${date} ${what} ${short(node.id)}`)).toStrictEqual([
    '2040 adopted res-902@2040',
    '2043 cited res-988@2043',
    '2044 adopted res-902@2044',
  ]);
  const all = await timeline(store, { to: '2022' });
  expect(all.every(({ date }) => date < '2023')).toBe(true);
  expect([...new Set(all.map(({ what }) => what))]).toEqual(expect.arrayContaining(['adopted', 'held']));
});

test('statistics count every node and edge of the collection, and none of a draft', async () => {
  const [counted, health] = await Promise.all([statistics(store), store.health()]);
  const [drafts, proposals] = await Promise.all([everyNode(store, 'draft'), everyNode(store, 'proposal')]);
  const ends = [...drafts, ...proposals].map(({ id }) => id);
  const hanging = (await store.edges({ ends, direction: 'out' })).flat().length;
  expect([drafts.length, hanging > 100]).toStrictEqual([1, true]);
  const sum = (tallies: readonly { readonly count: number }[]) => tallies.reduce((all, { count }) => all + count, 0);
  expect(health).toMatchObject({ nodes: sum(counted.nodes) + ends.length, edges: sum(counted.edges) + hanging });
  expect(counted.changes.find(({ change }) => change === 'modified')).toStrictEqual({ change: 'modified', count: 2 });
  expect(counted.matches).toStrictEqual([{ match: 'identical', count: 1 }]);
});
