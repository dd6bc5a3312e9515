import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingestFiles } from '#ingest/pipeline.js';
import { readSourceFile } from '#ingest/read/read-source-file.js';

it('a file of 1 GB is told of with its size, and none of it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cop-large-'));
  try {
    const disk = join(folder, 'large');
    writeFileSync(disk, '');
    truncateSync(disk, 1024 ** 3);
    const paths = ['practices/large.md', 'registers/observations.csv', 'registers/large.yaml', 'resolutions/large.txt'];
    const files = paths.map((path) => readSourceFile(disk, path));
    expect(files.every(({ bytes }) => bytes.byteLength < 100)).toBe(true);
    const { diagnostics } = await ingestFiles(files, '2026-11-26');
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toStrictEqual(
      [...paths].sort().map((path) => `${path} file-too-large`),
    );
    expect(diagnostics.every(({ message }) => message.includes('1024 MB'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('of two practices with one id the first is kept, and the second is told of at its id', async () => {
  const practice = (title: string) =>
    new TextEncoder().encode(`---
id: /ontology/practice/twice
submitter: Example administration
date: 2024-05-01
status: submitted
audiences: [children]
themes: [legal]
languages: [en]
sources: [made up]
seen: 2026-01-01
---

# ${title}
`);
  const files = ['one', 'two'].map((name) => ({ path: `practices/${name}.md`, bytes: practice(name) }));
  const { diagnostics, practices } = await ingestFiles(files, '2026-11-26');
  expect(practices.map(({ title }) => title)).toStrictEqual(['one']);
  expect(diagnostics.map(({ file, line, column, rule }) => [file, line, column, rule])).toStrictEqual([
    ['practices/two.md', 2, 5, 'doubled-id'],
  ]);
});
