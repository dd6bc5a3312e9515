import { afterEach, expect, it } from 'vitest';
import type { Store } from '#graph/store/store.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { replaceGraph } from '../../support/replace-graph.js';
import { ask, createSampleApp } from '../../support/sample-app.js';
import { SAMPLE, WORK } from '../../support/sample-graph.js';

const NAME = `{ instrument(id: "${WORK}") { name } }`;
const opened: Store[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

/** A store that counts how often nodes are asked for, and says so of itself. */
async function createCounted(): Promise<{ readonly store: Store; readonly asked: () => number }> {
  const store = await openSampleStore();
  opened.push(store);
  let asked = 0;
  const nodes: Store['nodes'] = async (ids) => {
    asked += 1;
    return await store.nodes(ids);
  };
  return { store: { ...store, nodes, until: () => ({ ...store, nodes }) }, asked: () => asked };
}

/** The sample with the instrument under another name. */
const renamed = {
  ...SAMPLE,
  nodes: SAMPLE.nodes.map((node) => (node.id === WORK ? { ...node, name: 'Other' } : node)),
};

it('answers what was asked before without the store, as long as the graph is the same', async () => {
  const { store, asked } = await createCounted();
  const app = await createSampleApp({ store });
  const first = await ask(app, NAME);
  const times = asked();
  expect(times).toBeGreaterThan(0);
  expect(await ask(app, NAME)).toStrictEqual(first);
  expect(asked()).toBe(times);
  await replaceGraph(store, renamed);
  expect((await ask(app, NAME)).body).toStrictEqual({ data: { instrument: { name: 'Other' } } });
  expect(asked()).toBeGreaterThan(times);
});

it('tells queries apart that differ in a value or in the operation that is meant', async () => {
  const { store } = await createCounted();
  const app = await createSampleApp({ store });
  const post = async (body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return await response.json();
  };
  const query =
    'query Kind($of: ID!) { node(id: $of) { __typename } } query Name($of: ID!) { instrument(id: $of) { name } }';
  for (let turn = 0; turn < 2; turn++) {
    expect(await post({ query, operationName: 'Kind', variables: { of: WORK } })).toStrictEqual({
      data: { node: { __typename: 'Instrument' } },
    });
    expect(await post({ query, operationName: 'Kind', variables: { of: '/ontology/no/body' } })).toStrictEqual({
      data: { node: null },
    });
    expect(await post({ query, operationName: 'Name', variables: { of: WORK } })).toMatchObject({
      data: { instrument: { name: SAMPLE.nodes.find(({ id }) => id === WORK)?.name } },
    });
  }
});

it('keeps no error', async () => {
  const { store } = await createCounted();
  let isDown = true;
  const shaky: Store = {
    ...store,
    until: () => ({
      ...store,
      nodes: async (ids) => {
        if (isDown) throw new Error('lost');
        return await store.nodes(ids);
      },
    }),
  };
  const app = await createSampleApp({ store: shaky });
  expect((await ask(app, NAME)).body.errors).toHaveLength(1);
  isDown = false;
  expect((await ask(app, NAME)).body.errors).toBeUndefined();
});

it('says that the graph changes where ingests never end', async () => {
  const { store } = await createCounted();
  let turn = 0;
  const changing: Store = { ...store, revision: () => Promise.resolve(String(turn++)) };
  const { status, body } = await ask(await createSampleApp({ store: changing }), NAME);
  expect([status, body.errors?.[0]?.extensions.code]).toStrictEqual([503, 'GRAPH_CHANGING']);
});
