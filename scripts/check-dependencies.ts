import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Packages that are used without an import of ours: by a command, a configuration, or the types of another package. */
const USED_OTHERWISE = [
  ...[
    'prettier',
    'eslint',
    'tsx',
    'typescript',
    'vite',
    'dependency-cruiser',
    '@vitest/coverage-v8',
    '@types/node',
    '@eslint/js',
    'typescript-eslint',
    '@types/autocannon',
    '@types/d3-geo',
    '@types/hast',
    '@types/jsonld',
    '@types/mdast',
    '@types/pngjs',
    '@types/topojson-client',
    '@types/xast',
    'graphology-types',
  ],
];

const PACKAGE = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** Compares package.json with what is imported, both ways. */
async function main(): Promise<void> {
  const { dependencies, devDependencies } = PACKAGE.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const used = await importedPackages();
  const listed = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  const unused = listed.filter((name) => !used.has(name) && !USED_OTHERWISE.includes(name));
  for (const name of unused) console.log(`package.json: nothing imports ${name}; npm uninstall ${name}`);
  process.exitCode = unused.length > 0 ? 1 : 0;
}

async function importedPackages(): Promise<ReadonlySet<string>> {
  const rooms = [
    'graph',
    'ingest',
    'server',
    'reports',
    'cli',
    'web',
    'test',
    'bench',
    'scripts',
    'examples',
    'vitest.config.ts',
    'vite.config.ts',
  ];
  const { output } = await cruise(rooms, { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true });
  const { modules } = output as ICruiseResult;
  return new Set(modules.flatMap((module) => module.dependencies.map((dependency) => packageOf(dependency.module))));
}

/** `@urql/core/x` is of `@urql/core`, `preact/hooks` of `preact`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

await main();
