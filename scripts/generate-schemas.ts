import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { publishedSchemas, SCHEMA_FOLDER } from './published-schemas.js';

const ROOT = join(import.meta.dirname, '..');

await main(process.argv.includes('--check'));

/** Writes the JSON Schemas of everything that people write under documents/, or with --check fails where one is stale. */
async function main(isCheck: boolean): Promise<void> {
  mkdirSync(join(ROOT, SCHEMA_FOLDER), { recursive: true });
  const there = new Map(readdirSync(join(ROOT, SCHEMA_FOLDER)).map((name) => [name, read(name)]));
  const stale: string[] = [];
  for (const [name, schema] of publishedSchemas()) {
    const path = join(ROOT, SCHEMA_FOLDER, name);
    const text = await prettier.format(JSON.stringify(schema), {
      ...(await prettier.resolveConfig(path)),
      filepath: path,
    });
    if (text === there.get(name)) continue;
    stale.push(name);
    if (!isCheck) writeFileSync(path, text);
  }
  process.stdout.write(
    stale.length === 0 ? 'schemas are fresh\n' : `${isCheck ? 'stale' : 'wrote'}: ${stale.join(', ')}\n`,
  );
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

function read(name: string): string {
  return readFileSync(join(ROOT, SCHEMA_FOLDER, name), 'utf8');
}
