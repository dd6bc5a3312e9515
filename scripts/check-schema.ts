import { diff, CriticalityLevel } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findUnnamed } from './breaking-changes.js';

const ROOT = join(import.meta.dirname, '..');

/**
 * Compares schema.graphql with that of the last release, which is kept beside it, so that a clone without history can
 * tell; fails where a change that could break a client is not named under **Breaking** in CHANGELOG.md.
 */
async function main(): Promise<void> {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const [released, current] = [read(`docs/schema-${version}.graphql`), read('schema.graphql')].map((sdl) =>
    buildSchema(sdl),
  );
  if (released === undefined || current === undefined) throw new Error('two schemas were read');
  const changes = (await diff(released, current)).filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  const unnamed = findUnnamed(changes, read('CHANGELOG.md'));
  for (const { path = '', message } of unnamed)
    process.stderr.write(`breaking: ${message}; name \`${path}\` under **Breaking** in CHANGELOG.md, or keep it\n`);
  process.stdout.write(`${changes.length} breaking changes since ${version}, ${unnamed.length} of them not named\n`);
  if (unnamed.length > 0) process.exitCode = 1;
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

await main();
