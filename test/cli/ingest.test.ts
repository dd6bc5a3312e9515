import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEnvironment, createFolder, runCop } from '../support/run-cop.js';

function copyDocuments(): string {
  const folder = createFolder();
  cpSync('documents', folder, { recursive: true });
  return folder;
}

test('a second ingest of the same documents writes nothing and says so', async () => {
  const env = createEnvironment();
  const first = await runCop(['ingest'], env);
  const second = await runCop(['ingest'], env);
  expect([first.code, second.code]).toStrictEqual([0, 0]);
  expect(first.stdout).toMatch(/^read 1 document \(54 clauses, .* 0 changed, 0 removed/);
  expect(second.stdout).toContain(': nothing changed');
});

test('a removed file takes with it what came from it alone', async () => {
  const env = createEnvironment();
  const folder = copyDocuments();
  await runCop(['ingest', folder], env);
  rmSync(join(folder, 'practices'), { recursive: true });
  const { stdout } = await runCop(['ingest', folder], env);
  expect(stdout).toMatch(/0 practices.*: 0 added, 0 changed, [1-9]\d* removed/);
});

test('a faulty file is told with its place, the rest is ingested, and the exit status says so', async () => {
  const folder = copyDocuments();
  writeFileSync(join(folder, 'resolutions', 'notes.xyz'), 'what is this');
  const { code, stdout, stderr } = await runCop(['ingest', folder]);
  expect(code).toBe(1);
  expect(stderr).toContain('resolutions/notes.xyz:1:1 error no reader for .xyz files');
  expect(stdout).toContain('read 1 document (54 clauses');
});

test('a folder that is not there is one clear line, and nothing is removed', async () => {
  const { code, stdout, stderr } = await runCop(['ingest', 'no-such-folder']);
  expect([code, stdout]).toStrictEqual([1, '']);
  expect(stderr).toMatch(/^cop: no folder no-such-folder .*\n$/);
});

test('a fault in the environment is one line a fault', async () => {
  const { code, stderr } = await runCop(['ingest'], createEnvironment({ PORT: 'abc', LOG_LEVEL: 'loud' }));
  expect(code).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(2);
});

test('a database that is not there is one clear line and exit status 1', async () => {
  const env = createEnvironment({
    NEO4J_URI: 'bolt://127.0.0.1:9',
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: 'secret-word',
  });
  const { code, stderr } = await runCop(['ingest'], env);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^cop: the graph store does not answer: .*\n$/);
  expect(stderr).not.toContain('secret-word');
});

test.each(['ingest', 'serve', 'start', 'check', 'parse'])('cop %s --help shows an example', async (command) => {
  const { code, stdout } = await runCop([command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`$ ${command === 'serve' ? 'cop serve' : `cop ${command}`}`);
});
