import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#graph/store/open-store.js';
import { StoreUnavailableError } from '#graph/store/store.js';
import { actorId, clauseId, edge, SAMPLE } from '../../contracts/sample-records.js';
import { fill } from '../../contracts/store-contract.js';
import { createFolder } from '../../support/run-cop.js';

async function createFilled(): Promise<string> {
  const path = createFolder();
  const store = await openStore({ kind: 'sqlite', path });
  await fill(store);
  await store.close();
  return path;
}

test('what was written is there when the file is opened again', async () => {
  const path = await createFilled();
  const store = await openStore({ kind: 'sqlite', path });
  expect(await store.health()).toStrictEqual({
    state: 'ready',
    nodes: SAMPLE.nodes.length,
    edges: SAMPLE.edges.length,
  });
  await store.close();
});

test.each([
  ['is no database', (path: string) => writeFileSync(path, 'these are only words, many times over '.repeat(200))],
  [
    'has a torn page',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes.fill(0xa5, 4096, 3 * 4096);
      writeFileSync(path, bytes);
    },
  ],
])('a file that %s is set aside, kept, and replaced by an empty one', async (_fault, damage) => {
  const path = await createFilled();
  damage(join(path, 'graph.sqlite'));
  const notices: string[] = [];
  const store = await openStore({ kind: 'sqlite', path }, (notice) => notices.push(notice));
  expect(await store.health()).toStrictEqual({ state: 'empty' });
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(
    /graph\.sqlite is damaged \(.*\): set aside as .*; the graph is rebuilt from the documents/,
  );
  await fill(store);
  expect(await store.health()).toMatchObject({ state: 'ready' });
  await store.close();
  expect(readdirSync(path).filter((name) => name.includes('set-aside'))).toHaveLength(1);
});

test('a folder that cannot be written is one clear error', async () => {
  const path = join(createFolder(), 'file');
  writeFileSync(path, 'in the way');
  await expect(openStore({ kind: 'sqlite', path })).rejects.toThrow(StoreUnavailableError);
});

test('a reader in another connection never sees half of a write', async () => {
  const path = createFolder();
  const [writer, reader] = [await openStore({ kind: 'sqlite', path }), await openStore({ kind: 'sqlite', path })];
  await fill(writer);
  const before = await reader.health();
  const broken = writer.apply({
    upserts: {
      nodes: SAMPLE.nodes.map((node) => ({ ...node, name: 'changed' })),
      edges: [edge('MENTIONS', [clauseId('1'), actorId('nowhere')])],
    },
    removals: { nodes: [], edges: [] },
  });
  await expect(broken).rejects.toThrow();
  expect(await reader.health()).toStrictEqual(before);
  expect((await reader.nodes(SAMPLE.nodes.map(({ id }) => id))).some((node) => node?.name === 'changed')).toBe(false);
  await writer.close();
  await reader.close();
});
