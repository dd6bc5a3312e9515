import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createFolder } from './support/run-cop.js';

const ROOMS = ['graph', 'ingest', 'server', 'reports', 'examples', 'cli', 'web'];

/** A copy of the rooms in which walls can be broken. */
function copyRooms(): string {
  const folder = createFolder();
  for (const part of [
    ...['graph', 'ingest', 'server', 'reports', 'examples', 'cli', 'package.json'],
    ...['tsconfig.json', '.dependency-cruiser.cjs'],
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function rulesBroken(folder: string): readonly string[] {
  const command = resolve('node_modules/.bin/depcruise');
  const { stdout } = spawnSync(command, ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...ROOMS], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const { summary } = JSON.parse(stdout);
  return [
    ...new Set<string>(summary.violations.map((violation: { rule: { name: string } }) => violation.rule.name)),
  ].sort();
}

/** Each a file with one import that its room must not have, and the rule that refuses it. */
const BREACHES: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['wall-graph-model', 'graph/model/breach-a.ts', "import '../store/store.js';"],
  ['wall-graph-questions', 'graph/questions/breach-b.ts', "import '../store/open-store.js';"],
  ['wall-graph-store-sqlite', 'graph/store/sqlite/breach-c.ts', "import '../neo4j/session.js';"],
  ['wall-graph-store-neo4j', 'graph/store/neo4j/breach-d.ts', "import '../sqlite/driver.js';"],
  ['only-open-store-names-adapters', 'graph/store/breach-e.ts', "import './sqlite/driver.js';"],
  ['wall-graph', 'graph/breach-f.ts', "import '#ingest/pipeline.js';"],
  ['wall-ingest-model', 'ingest/model/breach-g.ts', "import '#graph/store/store.js';"],
  ...['read', 'parse', 'extract', 'resolve', 'build'].map(
    (stage, i) =>
      [
        `wall-ingest-${stage}`,
        `ingest/${stage}/breach-h${i}.ts`,
        `import '../${stage === 'parse' ? 'read/sort-files' : 'parse/lines'}.js';`,
      ] as const,
  ),
  ['wall-ingest-privacy', 'ingest/privacy/breach-h5.ts', "import '../model/diagnostic.js';"],
  ['wall-ingest', 'ingest/breach-i.ts', "import '#graph/store/store.js';"],
  ['wall-server', 'server/breach-j.ts', "import '#ingest/pipeline.js';"],
  ['server-knows-the-port-only', 'server/breach-k.ts', "import '#graph/store/open-store.js';"],
  ['wall-reports', 'reports/breach-ka.ts', "import '#ingest/pipeline.js';"],
  ['reports-know-the-port-only', 'reports/breach-kb.ts', "import '#graph/store/open-store.js';"],
  ['what-to-say-apart-from-how-it-looks', 'reports/build/breach-kc.ts', "import '../render/breach-kd.js';"],
  ['wall-examples', 'examples/breach-ke.ts', "import '../graph/model/ids.js';"],
  ['wall-web', 'web/breach-l.ts', "import '../graph/model/ids.js';"],
  ['nobody-imports-tests', 'server/breach-m.ts', "import '../test/breach-test.js';"],
  ['nobody-imports-the-command', 'server/breach-n.ts', "import '#cli/progress.js';"],
  ['one-door-to-the-disk', 'ingest/parse/breach-o.ts', "import 'node:fs';"],
  ['door-libsql', 'cli/breach-p.ts', "import 'libsql';"],
  ['door-neo4j', 'cli/breach-q.ts', "import 'neo4j-driver';"],
  ['door-graphql', 'cli/breach-r.ts', "import 'graphql';"],
  ['door-cytoscape', 'web/panels/breach-s.ts', "import 'cytoscape';"],
  ['door-office', 'cli/breach-sa.ts', "import 'docx';"],
  ['door-documents', 'ingest/parse/breach-t.ts', "import 'yaml';"],
  ['no-cycles', 'ingest/parse/breach-u.ts', "import type { V } from './breach-v.js';\nexport type U = V;"],
  ['no-cycles', 'ingest/parse/breach-v.ts', "import type { U } from './breach-u.js';\nexport type V = U;"],
  ['no-orphans', 'ingest/parse/breach-w.ts', 'export const nobody = 1;'],
  ['no-unresolved', 'ingest/parse/breach-x.ts', "import './not-there.js';"],
  ['no-dev-dependencies', 'cli/breach-y.ts', "import 'fast-check';"],
];

test('the rooms as they are break no rule', { timeout: 60_000 }, () => {
  expect(rulesBroken('.')).toStrictEqual([]);
});

test('every rule of the walls refuses what it forbids', { timeout: 60_000 }, () => {
  const folder = copyRooms();
  for (const [, file, code] of [
    ...BREACHES,
    ['', 'test/breach-test.ts', 'export {};'],
    ['', 'reports/render/breach-kd.ts', 'export {};'],
  ] as const) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  expect(rulesBroken(folder)).toStrictEqual([...new Set(BREACHES.map(([rule]) => rule))].sort());
});

test('every rule of the configuration has a breach here, and a comment that says why', () => {
  const print = "console.log(JSON.stringify(require('./.dependency-cruiser.cjs').forbidden))";
  const rules: readonly { name: string; comment: string }[] = JSON.parse(
    execFileSync(process.execPath, ['-e', print], { encoding: 'utf8' }),
  );
  const tested = new Set(BREACHES.map(([rule]) => rule));
  expect(
    rules.filter(({ name, comment }) => (!tested.has(name) && name !== 'wall-ingest-align') || comment.length < 40),
  ).toStrictEqual([]);
});
