import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEnvironment, createFolder, runCop } from '../support/run-cop.js';

test('an export holds what was ingested, in every format, and says clearly what it cannot do', async () => {
  const env = createEnvironment();
  const out = createFolder();
  const empty = await runCop(['export', '--format', 'graphml'], env);
  expect([empty.code, empty.stderr]).toStrictEqual([1, 'cop: the graph is empty; run cop ingest first\n']);
  await runCop(['ingest'], env);
  const linked = await runCop(['export', '--format', 'jsonld', '--base', 'https://cop.example'], env);
  expect(JSON.parse(linked.stdout)).toMatchObject({ '@context': { '@base': 'https://cop.example/' } });
  expect((await runCop(['export', '--format', 'akn', '--out', join(out, 'akn')], env)).code).toBe(0);
  expect(readdirSync(join(out, 'akn'))).toStrictEqual([
    'akn-un-statement-deliberation-itu-wtdc-2010-res-67-eng-2022.xml',
  ]);
  const homeless = await runCop(['export', '--format', 'csv'], env);
  expect([homeless.code, homeless.stderr]).toStrictEqual([
    2,
    'cop: --format csv writes several files: name a folder with --out\n',
  ]);
  mkdirSync(join(out, 'taken'));
  const taken = await runCop(['export', '--format', 'graphml', '--out', join(out, 'taken')], env);
  expect([taken.code, taken.stderr]).toStrictEqual([1, expect.stringMatching(/^cop: cannot write .+EISDIR.+\n$/)]);
}, 60_000);
