import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, printSchema } from 'graphql';
import prettier from 'prettier';
import { OUTPUTS, type GenerateInput, type GeneratedOutput } from './generated-outputs.js';

const ROOT = join(import.meta.dirname, '..');

await main(process.argv.includes('--check'));

/** Writes every generated file, or with --check fails where one is stale. */
async function main(isCheck: boolean): Promise<void> {
  const input = readInput();
  const stale: string[] = [];
  for (const output of OUTPUTS) {
    const text = await render(output, input);
    if (text === undefined || text === readIfThere(output.path)) continue;
    stale.push(output.path);
    if (!isCheck) writeFileSync(join(ROOT, output.path), text);
  }
  if (isCheck && stale.length > 0) {
    process.stderr.write(`stale: ${stale.join(', ')}; run \`npm run generate\`\n`);
    process.exitCode = 1;
  } else process.stdout.write(stale.length === 0 ? 'generated files are fresh\n' : `wrote ${stale.join(', ')}\n`);
}

function readInput(): GenerateInput {
  const nouns = graphqlFiles('server/schema').map(({ source }) => source);
  return {
    sdl: printSchema(buildSchema(nouns.join('\n'))),
    operations: graphqlFiles('web/api'),
    examples: graphqlFiles('examples'),
  };
}

/** All .graphql files below a folder, by path. */
function graphqlFiles(folder: string): readonly { readonly path: string; readonly source: string }[] {
  const root = join(ROOT, folder);
  if (!existsSync(root)) return [];
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql'));
  return paths.sort().map((path) => ({ path: join(folder, path), source: readFileSync(join(root, path), 'utf8') }));
}

async function render({ path, generate }: GeneratedOutput, input: GenerateInput): Promise<string | undefined> {
  const text = await generate(input);
  if (text === undefined) return undefined;
  const options = await prettier.resolveConfig(join(ROOT, path));
  return prettier.format(text, { ...options, filepath: path });
}

function readIfThere(path: string): string | undefined {
  const full = join(ROOT, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}
