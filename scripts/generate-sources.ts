import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { listSources, type Sourced } from './list-sources.js';

const DOCUMENTS = join(import.meta.dirname, '..', 'documents');
const PATH = join(DOCUMENTS, 'SOURCES.md');

await main(process.argv.includes('--check'));

/** Writes the list of sources of everything under documents/, or with --check fails where it is stale. */
async function main(isCheck: boolean): Promise<void> {
  const options = await prettier.resolveConfig(PATH);
  const text = await prettier.format(listSources(await readSourced()), { ...options, filepath: PATH });
  const isFresh = existsSync(PATH) && readFileSync(PATH, 'utf8') === text;
  if (!isFresh && !isCheck) writeFileSync(PATH, text);
  process.stdout.write(
    isFresh ? 'list of sources is fresh\n' : `${isCheck ? 'stale' : 'wrote'}: documents/SOURCES.md\n`,
  );
  if (isCheck && !isFresh) process.exitCode = 1;
}

/** Every node that names its sources; a version has those of its instrument. */
async function readSourced(): Promise<readonly Sourced[]> {
  const { records } = await ingestFiles(readFolder(DOCUMENTS), new Date().toISOString().slice(0, 10));
  return records.nodes.flatMap(({ id, kind, facts }) =>
    kind !== 'version' && 'sources' in facts ? [{ id, kind, sources: facts.sources }] : [],
  );
}
