import { expect, test } from 'vitest';
import { ingestIntoUnwritableFolder, ingestOntoFullDisk } from '../../bench/faults/disk.js';
import { ingestWhileServing } from '../../bench/faults/ingest-while-serving.js';
import { askSteadily } from '../../bench/faults/steady.js';
import { ingestTwoAtOnce } from '../../bench/faults/two-ingests.js';
import { createEnvironment, runCop } from '../support/run-cop.js';

test('a full disk is one clear line, and with room the same command goes through', async () => {
  const env = createEnvironment();
  const { status, stderr } = ingestOntoFullDisk(400, env);
  expect(status).toBe(1);
  expect(
    String(stderr)
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('cop: ')),
  ).toHaveLength(1);
  expect(stderr).toMatch(/cop: the graph store does not answer: the disk (?:is full|cannot be read or written)/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect((await runCop(['ingest'], env)).code).toBe(0);
}, 240_000);

test('a data folder that cannot be made is one clear line', () => {
  const { status, stderr } = ingestIntoUnwritableFolder();
  expect([status, stderr]).toStrictEqual([
    1,
    expect.stringMatching(/^cop: the graph store does not answer: .+ENOTDIR.+\n$/),
  ]);
});

test('two ingests at once make the graph of one of the two folders, whole', async () => {
  const env = createEnvironment();
  await ingestTwoAtOnce(env, { kind: 'sqlite', path: env['COP_DATA'] ?? '' });
}, 240_000);

test('an ingest shows up in a running server at once, and no answer is of half a graph', async () => {
  expect(await ingestWhileServing(createEnvironment(), 1)).toBeGreaterThan(1);
}, 240_000);

test('50 requests a second for 4 seconds are all answered', async () => {
  expect(await askSteadily(50, 4)).toMatchObject({ answered: 200, failed: 0 });
}, 240_000);
