import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReadMemory } from '#cli/read-memory.js';
import { digestInputs } from '#ingest/model/memory.js';
import { ingestFiles, type Ingested } from '#ingest/pipeline.js';
import type { SourceFile } from '#ingest/model/source.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { makeDocuments } from '../../bench/made-documents.js';
import { LAMP_VERSIONS } from '../support/lamp-versions.js';
import { createFolder } from '../support/run-cop.js';

const TODAY = '2026-11-26';
const shipped = readFolder('documents');
const registers = shipped.filter(({ path }) => /registers\/(?:events|regions)\.yaml$/.test(path));
const practices = shipped.filter(({ path }) => path.startsWith('practices/')).slice(0, 3);
/** Faulty files too: what is wrong with them is remembered with them. */
const faulty = ['empty.txt', 'registers/broken.yaml', 'unknown.xyz', 'practices/bare.md'].map((path) => ({
  path,
  bytes: new TextEncoder().encode(path.endsWith('yaml') ? 'actors: [' : ''),
}));
const all: readonly SourceFile[] = [...makeDocuments(3), ...LAMP_VERSIONS, ...practices, ...faulty];
const someFiles = fc.subarray([...all], { minLength: 1 }).map((some) => [...registers, ...some]);

const open = (folder: string, fresh = false) => openReadMemory(folder, { fresh });
const entriesOf = (folder: string) => readdirSync(join(folder, 'read')).sort();

/** Digest of what goes on from here as bytes. */
function digestOf({ records, diagnostics }: Ingested): string {
  return digestInputs([JSON.stringify(records), JSON.stringify(diagnostics)]);
}

test('what is read with a memory is byte for byte what is read without, whatever was read before', async () => {
  const folder = createFolder();
  await fc.assert(
    fc.asyncProperty(someFiles, async (files) => {
      const memory = open(folder);
      const withMemory = await ingestFiles(files, TODAY, { memory });
      memory.settle();
      const without = await ingestFiles(files, TODAY);
      expect(digestOf(withMemory)).toBe(digestOf(without));
      expect(withMemory).toStrictEqual(without);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('a second reading asks for what the first kept, and for nothing more', async () => {
  const folder = createFolder();
  const files = [...registers, ...makeDocuments(2)];
  await ingestFiles(files, TODAY, { memory: open(folder) });
  const asked: boolean[] = [];
  const memory = open(folder);
  const recall = (key: string) => {
    const found = memory.recall(key);
    asked.push(found !== undefined);
    return found;
  };
  await ingestFiles(files, TODAY, { memory: { ...memory, recall } });
  expect(asked).toStrictEqual([true, true, true]);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  [
    'changed in one byte',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === bytes.length - 9 ? byte ^ 1 : byte))),
  ],
  ['emptied', () => Buffer.from('')],
])('an entry that was %s is read again and written anew', async (_, damage) => {
  const folder = createFolder();
  const files = [...registers, ...makeDocuments(1)];
  const expected = await ingestFiles(files, TODAY, { memory: open(folder) });
  const whole = entriesOf(folder).map((name) => readFileSync(join(folder, 'read', name)));
  entriesOf(folder).forEach((name, i) => {
    writeFileSync(join(folder, 'read', name), damage(whole[i] ?? Buffer.from('')));
  });
  expect(await ingestFiles(files, TODAY, { memory: open(folder) })).toStrictEqual(expected);
  expect(entriesOf(folder).map((name) => readFileSync(join(folder, 'read', name)))).toStrictEqual(whole);
});

test('an entry under the name of another is not taken for it', async () => {
  const folder = createFolder();
  const files = [...registers, ...makeDocuments(2)];
  const expected = await ingestFiles(files, TODAY, { memory: open(folder) });
  const bytes = entriesOf(folder).map((name) => readFileSync(join(folder, 'read', name)));
  entriesOf(folder).forEach((name, i) => {
    writeFileSync(join(folder, 'read', name), bytes[(i + 1) % bytes.length] ?? '');
  });
  expect(await ingestFiles(files, TODAY, { memory: open(folder) })).toStrictEqual(expected);
});

test('what no file asks for any more is removed, and files of others among the entries too', async () => {
  const folder = createFolder();
  await ingestFiles([...registers, ...makeDocuments(3)], TODAY, { memory: open(folder) });
  writeFileSync(join(folder, 'read', 'stray'), 'not ours');
  const memory = open(folder);
  await ingestFiles([...registers, ...makeDocuments(1)], TODAY, { memory });
  expect(memory.settle()).toBeNull();
  expect(entriesOf(folder)).toHaveLength(2);
});

test('a fresh reading recalls nothing and keeps all', () => {
  const folder = createFolder();
  open(folder).keep('a', 1);
  expect(open(folder, true).recall('a')).toBeUndefined();
  expect(open(folder).recall('a')).toBe(1);
});

test('a folder that cannot be written costs the memory, not the reading', async () => {
  const folder = createFolder();
  writeFileSync(join(folder, 'read'), 'in the way');
  const memory = open(folder);
  const files = [...registers, ...makeDocuments(1)];
  expect(await ingestFiles(files, TODAY, { memory })).toStrictEqual(await ingestFiles(files, TODAY));
  expect(memory.settle()).toMatch(/EEXIST|ENOTDIR/);
});
