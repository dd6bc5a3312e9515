import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { writeGraphml } from '#graph/formats/graphml.js';
import type { GraphRecords } from '#graph/model/records.js';
import { GraphChangingError, ofOneState } from '#graph/questions/of-one-state.js';
import type { EdgeQuery, Store } from '#graph/store/store.js';
import { generateRecords } from '../../support/generated-records.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { replaceGraph } from '../../support/replace-graph.js';

const [before, after] = [generateRecords(1, 1), generateRecords(1, 2)];
const exportOf = (store: Store) => text(Readable.from(writeGraphml(store)));

async function exportAlone(records: GraphRecords): Promise<string> {
  return await exportOf(await openSampleStore(records));
}

/** A store into which others write, so many times, whenever it was asked for the last edges of clauses in an export. */
async function written(times: number): Promise<{ readonly store: Store; readonly writes: () => number }> {
  const store = await openSampleStore(before);
  const asked = await countEdgeQuestions(store);
  let [calls, writes] = [0, 0];
  const edges: Store['edges'] = async (query) => {
    if (isOfClauses(query) && ++calls % asked === 0 && writes < times)
      await replaceGraph(store, writes++ % 2 === 0 ? after : before);
    return await store.edges(query);
  };
  return { store: { ...store, edges }, writes: () => writes };
}

function isOfClauses({ ends }: EdgeQuery): boolean {
  return ends.some((end) => end.includes('!main'));
}

async function countEdgeQuestions(store: Store): Promise<number> {
  let calls = 0;
  const edges: Store['edges'] = (query) => {
    if (isOfClauses(query)) calls += 1;
    return store.edges(query);
  };
  await exportOf({ ...store, edges });
  return calls;
}

test('an export beside which an ingest is written is of the graph after it, whole', async () => {
  const torn = await exportOf((await written(1)).store);
  const whole = await Promise.all([before, after].map(exportAlone));
  expect(whole).not.toContain(torn);
  const { store, writes } = await written(1);
  expect((await ofOneState(store, () => exportOf(store))).value).toBe(whole[1]);
  expect(writes()).toBe(1);
});

test('an export beside ingests that never end is one clear line', async () => {
  const { store } = await written(Infinity);
  await expect(ofOneState(store, () => exportOf(store))).rejects.toThrow(GraphChangingError);
});

test('a reading that fails is told where the graph stood still, and begun anew where it did not', async () => {
  const store = await openSampleStore(before);
  await expect(ofOneState(store, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  let attempts = 0;
  const { value: found } = await ofOneState(store, async () => {
    if (attempts++ > 0) return 'read';
    await replaceGraph(store, after);
    throw new Error('an edge without its end');
  });
  expect([found, attempts]).toStrictEqual(['read', 2]);
});
