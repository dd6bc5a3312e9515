import { writeFileSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#graph/store/open-store.js';
import { isMarkedClean } from '#graph/store/sqlite/clean-mark.js';
import { fill } from '../../contracts/store-contract.js';
import { createFolder } from '../../support/run-cop.js';

async function createClosed(): Promise<string> {
  const path = createFolder();
  const store = await openStore({ kind: 'sqlite', path });
  expect(isMarkedClean(join(path, 'graph.sqlite'))).toBe(false);
  await fill(store);
  await store.close();
  return join(path, 'graph.sqlite');
}

test('a database that was closed whole is marked', async () => {
  expect(isMarkedClean(await createClosed())).toBe(true);
});

test.each([
  ['the file changed', (path: string) => writeFileSync(path, readFileSync(path))],
  ['the file was touched', (path: string) => utimesSync(path, 1, 1)],
  ['a log was left', (path: string) => writeFileSync(`${path}-wal`, 'half')],
  ['there is no mark', (path: string) => writeFileSync(`${path}-clean`, '')],
])('the mark counts no more where %s', async (_, change) => {
  const path = await createClosed();
  change(path);
  expect(isMarkedClean(path)).toBe(false);
});
