import { beforeEach, describe, expect, test } from 'vitest';
import { toNodeId, type NodeId } from '#graph/model/ids.js';
import { BrokenRecordsError, fingerprint } from '#graph/model/records.js';
import { diffRecords } from '#graph/store/diff-records.js';
import {
  ChangedMeanwhileError,
  DeadlinePassedError,
  InvalidCursorError,
  type FindQuery,
  type Page,
  type SearchQuery,
  type Store,
} from '#graph/store/store.js';
import type { GraphNode } from '#graph/model/nodes.js';
import { actorId, clauseId, edge, SAMPLE, TOPIC, VERSION, WORK } from './sample-records.js';

const idsOf = (page: Page<GraphNode>) => page.items.map(({ item }) => item.id);

/** Makes a store hold exactly these records. */
export async function fill(store: Store, records = SAMPLE): Promise<void> {
  await store.apply(diffRecords(await store.fingerprints(), records).change);
}

/** What every store promises: run whole on each of them. */
export function describeStore(name: string, open: () => Store): void {
  describe(name, () => {
    beforeEach(async () => {
      await fill(open(), { nodes: [], edges: [] });
      await fill(open());
    });
    describeWriting(open);
    describeRefusals(open);
    describeReading(open);
    describeLists(open);
    describeSearch(open);
    describeWalking(open);
  });
}

function describeWriting(open: () => Store): void {
  test('everything written is read back to the letter', async () => {
    const stored = await open().fingerprints();
    expect(new Map([...stored].sort())).toStrictEqual(
      new Map([...SAMPLE.nodes, ...SAMPLE.edges].map((r) => [r.id, fingerprint(r)] as const).sort()),
    );
    expect(await open().nodes(SAMPLE.nodes.map(({ id }) => id))).toStrictEqual(SAMPLE.nodes);
    const lists = await open().edges({ ends: SAMPLE.nodes.map(({ id }) => id), direction: 'out' });
    expect(lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1))).toStrictEqual(SAMPLE.edges);
  });

  test('writing the same again is no change', async () => {
    const { change, counts } = diffRecords(await open().fingerprints(), SAMPLE);
    expect(change).toStrictEqual({ upserts: { nodes: [], edges: [] }, removals: { nodes: [], edges: [] } });
    expect(counts).toStrictEqual({
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: SAMPLE.nodes.length + SAMPLE.edges.length,
    });
  });

  test('a removed node takes its edges along, and is found no more', async () => {
    await open().apply({ upserts: { nodes: [], edges: [] }, removals: { nodes: [actorId('chi')], edges: [] } });
    expect((await open().edges({ ends: [clauseId('2')], direction: 'out' })).flat().map(({ to }) => to)).toStrictEqual([
      actorId('fosi'),
    ]);
    expect((await open().search({ query: 'chi of', first: 5 })).total).toBe(0);
  });

  test('a changed node is found by its new words and not by its old ones', async () => {
    const [node] = await open().nodes([actorId('iwf')]);
    if (node === undefined) throw new Error('the sample has it');
    await open().apply({
      upserts: { nodes: [{ ...node, name: 'Watchers' }], edges: [] },
      removals: { nodes: [], edges: [] },
    });
    expect(idsOf(await open().search({ query: 'watchers', first: 5 }))).toStrictEqual([actorId('iwf')]);
    expect((await open().nodes([actorId('iwf')]))[0]?.name).toBe('Watchers');
  });

  test('of two differences made against one revision the first is written and the second refused', async () => {
    const store = open();
    const revision = await store.revision();
    expect(await store.revision()).toBe(revision);
    const remove = (id: NodeId) => ({ upserts: { nodes: [], edges: [] }, removals: { nodes: [id], edges: [] } });
    const writes = [actorId('chi'), actorId('iwf')].map((id) => store.apply(remove(id), revision));
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.map(({ status }) => status).sort()).toStrictEqual(['fulfilled', 'rejected']);
    const [refused] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refused).toBeInstanceOf(ChangedMeanwhileError);
    expect((await store.nodes([actorId('chi'), actorId('iwf')])).filter((node) => node === undefined)).toHaveLength(1);
    expect(await store.revision()).not.toBe(revision);
  });

  test('a change that cannot be written whole is not written at all', async () => {
    const before = await open().fingerprints();
    const broken = {
      ...edge('MENTIONS', [clauseId('1'), actorId('iwf')]),
      facts: { bad: Symbol('no value') as unknown as string },
    };
    const [node] = SAMPLE.nodes;
    if (node === undefined) throw new Error('the sample has it');
    const change = {
      upserts: {
        nodes: [{ ...node, name: 'changed' }],
        edges: [broken, { ...broken, id: broken.id, facts: { bad: 10n as unknown as string } }],
      },
      removals: { nodes: [], edges: [] },
    };
    await expect(open().apply(change)).rejects.toThrow();
    expect(await open().fingerprints()).toStrictEqual(before);
  });
}

function describeRefusals(open: () => Store): void {
  const nothing = { nodes: [], edges: [] };

  test('an edge without both its ends is refused by name, and what came with it is not written', async () => {
    const before = await open().fingerprints();
    for (const ends of [[clauseId('1'), actorId('nowhere')] as const, [actorId('nowhere'), clauseId('1')] as const]) {
      const lost = edge('MENTIONS', ends);
      const change = {
        upserts: { nodes: [{ ...first(), name: 'changed' }], edges: [lost] },
        removals: nothing,
      };
      await expect(open().apply(change)).rejects.toThrow(
        new BrokenRecordsError(`edge ${lost.id} has no node ${actorId('nowhere')}`),
      );
    }
    expect(await open().fingerprints()).toStrictEqual(before);
  });

  test('removing what is not there is no fault', async () => {
    const before = await open().fingerprints();
    const gone = { nodes: [actorId('nowhere')], edges: [edge('CITES', [actorId('nowhere'), WORK]).id] };
    await open().apply({ upserts: nothing, removals: gone });
    expect(await open().fingerprints()).toStrictEqual(before);
  });

  test('of several edges between the same ends one can be changed and one removed', async () => {
    const [one, two] = [0, 1].map((twin) => edge('MENTIONS', [clauseId('1'), actorId('itu')], [twin, twin]));
    if (one === undefined || two === undefined) throw new Error('two were made');
    const changed = { ...one, facts: { provisions: [], anaphoric: true, revision: 'Rev. Dubai, 2018' } };
    await open().apply({ upserts: { nodes: [], edges: [changed] }, removals: { nodes: [], edges: [two.id] } });
    const [out] = await open().edges({ ends: [clauseId('1')], direction: 'out' });
    expect(out?.filter(({ to }) => to === actorId('itu'))).toStrictEqual([changed]);
  });

  test('a node whose kind changes is found among its new kind only', async () => {
    const chi = { id: actorId('chi'), kind: 'topic', name: 'CHI' } as const;
    const facts = { definition: null, aliases: [], file: null, sources: [] };
    await open().apply({ upserts: { nodes: [{ ...chi, facts }], edges: [] }, removals: nothing });
    expect(idsOf(await open().find({ kind: 'topic', first: 9 }))).toStrictEqual([actorId('chi'), TOPIC]);
    expect(idsOf(await open().find({ kind: 'actor', first: 9 }))).not.toContain(actorId('chi'));
  });

  function first(): GraphNode {
    const [node] = SAMPLE.nodes;
    if (node === undefined) throw new Error('the sample has nodes');
    return node;
  }
}

function describeReading(open: () => Store): void {
  test('nodes come in the order asked, and undefined where there is none', async () => {
    const nowhere = toNodeId('/ontology/organization/nowhere');
    const nodes = await open().nodes([actorId('iwf'), nowhere, WORK, actorId('iwf')]);
    expect(nodes.map((node) => node?.id)).toStrictEqual([actorId('iwf'), undefined, WORK, actorId('iwf')]);
  });

  test('edges come by end, then kind, order and id, in both directions', async () => {
    const [out, none] = await open().edges({ ends: [clauseId('1'), actorId('itu')], direction: 'out' });
    expect([out?.map(({ order }) => order), none]).toStrictEqual([[0, 1, 2], []]);
    const [into] = await open().edges({ ends: [actorId('itu')], direction: 'in', kinds: ['PART_OF', 'MENTIONS'] });
    expect(into?.map(({ kind, from }) => [kind, from])).toStrictEqual([
      ['MENTIONS', clauseId('1')],
      ['MENTIONS', clauseId('1')],
      ['PART_OF', actorId('iwf')],
    ]);
    expect(await open().edges({ ends: [actorId('itu')], direction: 'in', kinds: ['CITES'] })).toStrictEqual([[]]);
    expect(await open().edges({ ends: [], direction: 'in' })).toStrictEqual([]);
  });

  test('a question past its deadline is refused, one before it answered', async () => {
    await expect(
      open()
        .until(performance.now() - 1)
        .nodes([WORK]),
    ).rejects.toThrow(DeadlinePassedError);
    expect(
      await open()
        .until(performance.now() + 20_000)
        .nodes([WORK]),
    ).toStrictEqual(await open().nodes([WORK]));
  });

  test('health says how much there is', async () => {
    expect(await open().health()).toStrictEqual({
      state: 'ready',
      nodes: SAMPLE.nodes.length,
      edges: SAMPLE.edges.length,
    });
    await fill(open(), { nodes: [], edges: [] });
    expect(await open().health()).toStrictEqual({ state: 'empty' });
  });
}

function describeLists(open: () => Store): void {
  const queries: readonly (readonly [string, Omit<FindQuery, 'first'>, readonly string[]])[] = [
    ['by name', { kind: 'actor' }, ['chi', 'fosi', 'itu', 'iwf'].map(actorId)],
    [
      'by name, last first',
      { kind: 'actor', order: { by: 'name', direction: 'descending' } },
      ['iwf', 'itu', 'fosi', 'chi'].map(actorId),
    ],
    [
      'by a fact with ties',
      { kind: 'actor', order: { by: 'type', direction: 'ascending' } },
      ['fosi', 'iwf', 'chi', 'itu'].map(actorId),
    ],
    [
      'by a number',
      { kind: 'clause', order: { by: 'order', direction: 'descending' }, where: [{ fact: 'version', in: [VERSION] }] },
      ['10', '2', '1'].map(clauseId),
    ],
    [
      'by a fact that is null',
      { kind: 'clause', order: { by: 'tail', direction: 'ascending' } },
      ['1', '10', '2'].map(clauseId),
    ],
    [
      'with a condition on a list',
      { kind: 'actor', where: [{ fact: 'aliases', in: ['iwf', 'chi', 'zzz'] }] },
      ['chi', 'iwf'].map(actorId),
    ],
    ['with a condition on a truth', { kind: 'actor', where: [{ fact: 'resolved', in: [false] }] }, []],
    [
      'of what an edge leads to',
      { kind: 'clause', linked: [{ kind: 'MENTIONS', direction: 'out', ends: [actorId('fosi'), actorId('itu')] }] },
      ['1', '2'].map(clauseId),
    ],
    [
      'of what two edges lead to and from',
      {
        kind: 'actor',
        linked: [
          { kind: 'MENTIONS', direction: 'in', ends: [clauseId('2')] },
          { kind: 'ABOUT', direction: 'out', ends: [TOPIC] },
        ],
      },
      [actorId('chi')],
    ],
    [
      'of what no edge leads to',
      { kind: 'clause', linked: [{ kind: 'CITES', direction: 'out', ends: [actorId('itu')] }] },
      [],
    ],
    ['of the portions of a work', { kind: 'clause', within: [WORK] }, ['1', '10', '2'].map(clauseId)],
    ['of the portions of nothing', { kind: 'clause', within: [] }, []],
    [
      'of the portions of what only begins alike',
      { kind: 'clause', within: [toNodeId(`${WORK}0`), toNodeId(`${VERSION.slice(0, -2)}23`)] },
      [],
    ],
    ['with a condition on the name', { kind: 'actor', where: [{ fact: 'name', in: ['ITU'] }] }, [actorId('itu')]],
  ];
  test.each(queries)('a list %s is the same whole and page by page', async (_name, query, expected) => {
    const whole = await open().find({ ...query, first: 100 });
    expect([idsOf(whole), whole.hasNext, whole.total]).toStrictEqual([expected, false, expected.length]);
    const paged: string[] = [];
    let after: string | undefined;
    for (let hasNext = true; hasNext;) {
      const page = await open().find({ ...query, first: 1, ...(after !== undefined && { after }) });
      paged.push(...idsOf(page));
      after = page.items.at(-1)?.cursor;
      hasNext = page.hasNext;
    }
    expect(paged).toStrictEqual(expected);
    const fromEnd: string[] = [];
    let before: string | undefined;
    for (let hasNext = true; hasNext;) {
      const page = await open().find({
        ...query,
        first: 2,
        backward: true,
        ...(before !== undefined && { after: before }),
      });
      fromEnd.unshift(...idsOf(page));
      before = page.items[0]?.cursor;
      hasNext = page.hasNext;
    }
    expect(fromEnd).toStrictEqual(expected);
  });

  test('a cursor holds its place when something is inserted before it', async () => {
    const page = await open().find({ kind: 'actor', first: 2 });
    const [chi] = await open().nodes([actorId('chi')]);
    if (chi === undefined) throw new Error('the sample has it');
    await open().apply({
      upserts: { nodes: [{ ...chi, id: actorId('aaa'), name: 'AAA' }], edges: [] },
      removals: { nodes: [], edges: [] },
    });
    const next = await open().find({ kind: 'actor', first: 2, after: page.items.at(-1)?.cursor ?? '' });
    expect(idsOf(next)).toStrictEqual([actorId('itu'), actorId('iwf')]);
  });

  test('a cursor that no list made is refused', async () => {
    await expect(open().find({ kind: 'actor', first: 1, after: 'rubbish' })).rejects.toThrow(InvalidCursorError);
  });

  test('a tally counts each value, most first', async () => {
    expect(await open().tally({ kind: 'actor', by: 'type' })).toStrictEqual([
      { value: 'group', count: 2 },
      { value: 'organization', count: 2 },
    ]);
    expect(await open().tally({ kind: 'actor', by: 'resolved' })).toStrictEqual([{ value: true, count: 4 }]);
    expect(await open().tally({ kind: 'clause', by: 'tail' })).toStrictEqual([{ value: null, count: 3 }]);
    expect(await open().tally({ kind: 'MENTIONS', by: 'anaphoric' })).toStrictEqual([{ value: false, count: 5 }]);
    expect(await open().tally({ kind: 'actor', by: 'aliases', where: [{ fact: 'type', in: ['group'] }] })).toHaveLength(
      4,
    );
  });
}

function describeSearch(open: () => Store): void {
  const queries: readonly (readonly [string, Omit<SearchQuery, 'first'>, readonly string[]])[] = [
    ['a word', { query: 'children' }, [WORK, VERSION, clauseId('1')]],
    ['a prefix', { query: 'protec' }, [clauseId('2'), clauseId('1')]],
    ['all of several words, in any order', { query: 'online protect' }, [clauseId('1')]],
    ['words without their accents', { query: 'cote d’ivoire' }, [clauseId('10')]],
    ['one kind only', { query: 'children', kinds: ['clause'] }, [clauseId('1')]],
    ['a name before the words', { query: 'itu' }, [actorId('itu'), WORK, clauseId('1')]],
    ['words in a row', { query: '"protect children" online' }, [clauseId('1')]],
    ['words in a row, and no others', { query: '"children protect"' }, []],
    ['no words in a row across two parts of a node', { query: '"resolution 1 children"' }, []],
    ['beginnings of words', { query: 'protec* prot* encour' }, []],
    ['the beginning of a word before others', { query: 'protec* online' }, [clauseId('1')]],
    ['a quotation that is not closed, by its words', { query: '"protect children' }, [clauseId('1')]],
    ['a misspelt word', { query: 'childern' }, [WORK, VERSION, clauseId('1')]],
    ['a misspelt word among others', { query: 'encuorage ivoire' }, [clauseId('10')]],
    ['no neighbour of a number or of a short word', { query: '2021 itv' }, []],
    ['no neighbour of a word that is there', { query: 'protected children' }, []],
    ['what is of a body', { query: 'children', bodies: ['ITU'] }, [WORK, VERSION, clauseId('1')]],
    ['what is of a year', { query: 'children', years: [2022, 1999] }, [VERSION, clauseId('1')]],
    ['what is about a topic', { query: 'chi', topics: [TOPIC] }, [actorId('chi'), WORK, VERSION, clauseId('1')]],
    ['what plays a part', { query: 'children', roles: ['operative'] }, [clauseId('1')]],
    ['no part that nothing plays', { query: 'children', roles: ['annex'] }, []],
    ['what addresses an actor', { query: 'protec', addressees: [actorId('itu')] }, [clauseId('2'), clauseId('1')]],
    ['nothing that addresses somebody else', { query: 'protec', addressees: [actorId('iwf')] }, []],
    ['what meets every filter', { query: 'chi', kinds: ['actor', 'clause'], years: [2022] }, [clauseId('1')]],
    ['nothing where a filter has no values', { query: 'children', bodies: [] }, []],
    ['marks that mean something to a database', { query: '"children" AND (online) OR * NOT -' }, []],
    ['nothing', { query: ' – ' }, []],
  ];
  test.each(queries)('search finds %s', async (_name, query, expected) => {
    const page = await open().search({ ...query, first: 10 });
    expect([idsOf(page), page.total, page.hasNext]).toStrictEqual([expected, expected.length, false]);
  });

  test('a search says what was taken for a misspelt word', async () => {
    const { parts } = await open().search({ query: 'childern "protect children"', first: 1 });
    expect(parts).toStrictEqual([
      { terms: ['childern'], isPrefix: false, instead: ['children'] },
      { terms: ['protect', 'children'], isPrefix: false },
    ]);
  });

  test('facets count what each value of a filter would find, the other filters kept', async () => {
    const { total, facets } = await open().search({ query: 'chi', years: [2010], topics: [TOPIC], first: 1 });
    expect([total, facets]).toStrictEqual([
      1,
      {
        kinds: [{ value: 'instrument', count: 1 }],
        bodies: [{ value: 'ITU', count: 1 }],
        years: [
          { value: 2022, count: 2 },
          { value: 2010, count: 1 },
        ],
        topics: [{ value: TOPIC, count: 1 }],
        roles: [],
        addressees: [],
      },
    ]);
  });

  test('facets count the parts that clauses play and whom they address', async () => {
    const { facets } = await open().search({ query: 'chi', roles: ['preambular'], first: 1 });
    expect([facets.roles, facets.addressees]).toStrictEqual([[{ value: 'operative', count: 1 }], []]);
    const asked = await open().search({ query: 'chi', addressees: [], first: 1 });
    expect(asked.facets.addressees).toStrictEqual([{ value: actorId('itu'), count: 1 }]);
  });

  test('a search is read from its end as from its start', async () => {
    const last = await open().search({ query: 'children', first: 2, backward: true });
    const before = await open().search({
      query: 'children',
      first: 2,
      backward: true,
      after: last.items[0]?.cursor ?? '',
    });
    expect([idsOf(before), before.hasNext, idsOf(last), last.hasNext]).toStrictEqual([
      [WORK],
      false,
      [VERSION, clauseId('1')],
      true,
    ]);
  });

  test('a search goes on where a page ended', async () => {
    const first = await open().search({ query: 'children', first: 1 });
    const second = await open().search({ query: 'children', first: 5, after: first.items[0]?.cursor ?? '' });
    expect([...idsOf(first), ...idsOf(second)]).toStrictEqual([WORK, VERSION, clauseId('1')]);
  });
}

function describeWalking(open: () => Store): void {
  test('a traversal goes as deep as asked and says where it stopped', async () => {
    const kinds = ['HAS_VERSION', 'HAS_CLAUSE', 'MENTIONS'] as const;
    const near = await open().traverse({ from: [WORK], direction: 'out', kinds, depth: 2, limit: 100 });
    expect(near.nodes.map(({ node, depth }) => [node.id, depth])).toStrictEqual([
      [WORK, 0],
      [VERSION, 1],
      ...['1', '10', '2'].map((l) => [clauseId(l), 2]),
    ]);
    expect(near.edges).toHaveLength(4);
    expect(near.cut).toStrictEqual({ by: 'depth', at: [clauseId('1'), clauseId('2')] });
  });

  test('a traversal that reaches everything is not cut, and never loops', async () => {
    const all = await open().traverse({ from: [WORK], direction: 'both', depth: 10, limit: 100 });
    expect([all.nodes.length, all.edges.length, all.cut]).toStrictEqual([
      SAMPLE.nodes.length,
      SAMPLE.edges.length,
      null,
    ]);
  });

  test('a traversal stops at its size, the lowest ids of a level first', async () => {
    const small = await open().traverse({ from: [VERSION], direction: 'out', depth: 3, limit: 3 });
    expect(small.nodes.map(({ node }) => node.id)).toStrictEqual([VERSION, clauseId('1'), clauseId('10')]);
    expect(small.cut).toStrictEqual({ by: 'size', at: [VERSION, clauseId('1')].sort() });
  });

  test('a traversal takes only the kinds asked, and nothing from nowhere', async () => {
    const parts = await open().traverse({
      from: [actorId('fosi')],
      direction: 'out',
      kinds: ['PART_OF'],
      depth: 5,
      limit: 10,
    });
    expect(parts.nodes.map(({ node }) => node.id)).toStrictEqual(['fosi', 'iwf', 'itu'].map(actorId));
    const nothing = await open().traverse({
      from: [toNodeId('/ontology/x/y')],
      direction: 'both',
      depth: 2,
      limit: 10,
    });
    expect(nothing).toStrictEqual({ nodes: [], edges: [], cut: null });
  });

  test('paths are the shortest first, each edge of several its own, and pass no node twice', async () => {
    const paths = await open().paths({ from: actorId('fosi'), to: actorId('itu'), maxLength: 4, limit: 5 });
    expect(paths.map(({ edges }) => edges.map(({ id }) => id))).toStrictEqual([
      [edge('PART_OF', [actorId('fosi'), actorId('iwf')]).id, edge('PART_OF', [actorId('iwf'), actorId('itu')]).id],
      ...[0, 1].map((twin) => [
        edge('MENTIONS', [clauseId('2'), actorId('fosi')]).id,
        edge('HAS_CLAUSE', [VERSION, clauseId('2')]).id,
        edge('HAS_CLAUSE', [VERSION, clauseId('1')]).id,
        edge('MENTIONS', [clauseId('1'), actorId('itu')], [0, twin]).id,
      ]),
      ...[0, 1].map((twin) => [
        edge('MENTIONS', [clauseId('2'), actorId('fosi')]).id,
        edge('MENTIONS', [clauseId('2'), actorId('chi')]).id,
        edge('MENTIONS', [clauseId('1'), actorId('chi')]).id,
        edge('MENTIONS', [clauseId('1'), actorId('itu')], [0, twin]).id,
      ]),
    ]);
    expect(paths[0]?.nodes.map(({ id }) => id)).toStrictEqual(['fosi', 'iwf', 'itu'].map(actorId));
  });

  test('paths pass no node to which too many edges lead', async () => {
    const ends = { from: actorId('fosi'), to: actorId('itu'), maxLength: 4, limit: 9 };
    const [all, few] = [await open().paths(ends), await open().paths({ ...ends, mostLinks: 1 })];
    const over = (id: string) => all.filter(({ nodes }) => nodes.some((node) => node.id === id));
    expect(over(actorId('chi'))).not.toStrictEqual([]);
    expect(few).toStrictEqual(all.filter((path) => !over(actorId('chi')).includes(path)));
    expect(few).not.toStrictEqual([]);
  });

  test('there is no path where none is asked for or none leads', async () => {
    expect(await open().paths({ from: WORK, to: WORK, maxLength: 3, limit: 3 })).toStrictEqual([]);
    expect(
      await open().paths({ from: WORK, to: actorId('iwf'), kinds: ['PART_OF'], maxLength: 3, limit: 3 }),
    ).toStrictEqual([]);
  });
}
