import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { EdgeKind } from '#graph/model/edges.js';
import { openStore } from '#graph/store/open-store.js';
import type { FindQuery, Store, TallyQuery } from '#graph/store/store.js';
import { createRandom, type Random } from '../../support/random.js';
import { replaceGraph } from '../../support/replace-graph.js';
import { anyId, EDGES, TRICKY_WORDS, trickyRecords } from '../../support/tricky-records.js';

const settings = inject('neo4j');
const GRAPHS = 4;
const QUESTIONS = 20;

const kindsOf = (random: Random): { kinds?: readonly EdgeKind[] } =>
  random.pick([{}, { kinds: EDGES.slice(0, 2) }, { kinds: [] }]);
const listOf = <Item>(random: Random, make: () => Item) => Array.from({ length: random.below(5) }, make);
const kindOf = (random: Random) => random.pick(['actor', 'version', 'clause'] as const);
const FACTS = ['name', 'type', 'coverage', 'format', 'address', 'label', 'file'] as const;

function anyFind(random: Random): Omit<FindQuery, 'after'> {
  const values = () => random.pick<string | number>([...TRICKY_WORDS, 'a', 'é', 0, 1, 0.5]);
  const some = { fact: random.pick([...FACTS, 'aliases', 'sources']), in: listOf(random, values) };
  const many = { ...some, in: TRICKY_WORDS.slice(random.below(10)) };
  const where = random.pick([[], [some], [many], [{ fact: 'resolved', in: [random.below(2) === 0] }]]);
  const direction = random.pick(['ascending', 'descending'] as const);
  const order = { by: random.pick(FACTS), direction };
  return { kind: kindOf(random), where, order, first: 1 + random.below(4), backward: random.below(2) === 0 };
}

/** Questions of one sort, made anew by every call. */
const QUESTION: Readonly<Record<string, (random: Random) => (store: Store) => Promise<unknown>>> = {
  nodes: (random) => {
    const ids = listOf(random, () => anyId(random));
    return (store) => store.nodes(ids);
  },
  edges: (random) => {
    const query = {
      ends: listOf(random, () => anyId(random)),
      direction: random.pick(['in', 'out'] as const),
      ...kindsOf(random),
    };
    return (store) => store.edges(query);
  },
  find: (random) => {
    const query = anyFind(random);
    return async (store) => {
      const first = await store.find(query);
      const end = query.backward ? first.items[0] : first.items.at(-1);
      return [first, end && (await store.find({ ...query, after: end.cursor }))];
    };
  },
  search: (random) => {
    const words = listOf(random, () => random.pick(TRICKY_WORDS)).join(' ');
    const query = random.pick([words.slice(0, 1 + random.below(20)), `"${words}"`, `${words.slice(1)}* ${words}`]);
    const filter = random.pick([{}, { years: [2022] }, { bodies: [random.pick(TRICKY_WORDS)] }, { topics: [] }]);
    const asked = { query, first: 1 + random.below(5), backward: random.below(2) === 0, ...filter };
    return async (store) => {
      const page = await store.search(asked);
      const after = page.items.at(-1)?.cursor;
      return [page, after !== undefined && (await store.search({ ...asked, kinds: ['actor'], after }))];
    };
  },
  traverse: (random) => {
    const shape = {
      depth: random.below(5),
      limit: 1 + random.below(15),
      direction: random.pick(['in', 'out', 'both'] as const),
    };
    const query = { from: listOf(random, () => anyId(random)), ...shape, ...kindsOf(random) };
    return (store) => store.traverse(query);
  },
  paths: (random) => {
    const query = {
      from: anyId(random),
      to: anyId(random),
      maxLength: random.below(5),
      limit: 1 + random.below(5),
      ...random.pick([{}, { mostLinks: random.below(4) }]),
      ...kindsOf(random),
    };
    return (store) => store.paths(query);
  },
  tally: (random) => {
    const { where = [] } = anyFind(random);
    const query: TallyQuery =
      random.below(2) === 0
        ? { kind: kindOf(random), by: random.pick([...FACTS, 'aliases', 'resolved']), where }
        : { kind: random.pick(EDGES), by: random.pick(['weight', 'words', 'sure']) };
    return (store) => store.tally(query);
  },
};

describe.skipIf(settings === null)('Neo4j and the embedded store', () => {
  let stores: readonly Store[] = [];
  beforeAll(async () => {
    if (settings === null) return;
    stores = [await openStore({ kind: 'sqlite', path: ':memory:' }), await openStore({ kind: 'neo4j', ...settings })];
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  test.each(Array.from({ length: GRAPHS }, (_, i) => i + 1))('answer alike on made-up graph %i', async (seed) => {
    const random = createRandom(seed);
    const records = trickyRecords(random);
    await Promise.all(stores.map((store) => replaceGraph(store, records)));
    for (const [sort, make] of Object.entries(QUESTION))
      for (let number = 0; number < QUESTIONS; number++) {
        const ask = make(random);
        const [embedded, neo4j] = await Promise.all(stores.map(ask));
        expect(neo4j, `${sort} ${number}`).toStrictEqual(embedded);
      }
  });
});
