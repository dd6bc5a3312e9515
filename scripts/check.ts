import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLine, readCounts, type Counts } from './test-counts.js';

/** Every check of the project, fast to slow; CI runs nothing else. */
const STEPS: readonly (readonly [name: string, command: string])[] = [
  ['format', 'prettier --check --log-level warn .'],
  ['lint', 'eslint --max-warnings 0 .'],
  [
    'walls',
    'depcruise --config .dependency-cruiser.cjs --output-type err graph ingest server reports cli web test bench scripts examples',
  ],
  ['generated files', 'tsx --conditions=cop-source scripts/generate-code.ts --check'],
  ['list of sources', 'tsx --conditions=cop-source scripts/generate-sources.ts --check'],
  ['breaking changes of the schema', 'tsx scripts/check-schema.ts'],
  ['types', 'tsc -p .'],
  ['types of the explorer', 'tsc -p web'],
  ['unused exports', 'tsx scripts/check-exports.ts'],
  ['unused dependencies', 'tsx scripts/check-dependencies.ts'],
  ['fidelity', 'tsx --conditions=cop-source bench/fidelity/run.ts'],
  ['build', 'npm run --silent build'],
  ['tests', 'vitest run --coverage --reporter=default --reporter=json --outputFile.json=coverage/tests.json'],
];

/** `npm run check -- --without tests` leaves steps out that ran before. */
function main(): void {
  const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } });
  rmSync('coverage/tests.json', { force: true });
  const failed = STEPS.filter(([name]) => !values.without.includes(name)).filter(
    ([name, command]) => !runStep(name, command),
  );
  const counts = values.without.includes('tests') ? { passed: 0, failed: 0, skipped: 0 } : readReport();
  const others = failed.filter(([name]) => name !== 'tests').length;
  for (const [name, command] of failed) console.log(`failed: ${name} (npx ${command})`);
  console.log(
    createLine({ ...counts, failed: counts.failed + others + (failed.length > others && counts.failed === 0 ? 1 : 0) }),
  );
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function runStep(name: string, command: string): boolean {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(`npx --no-install ${command}`, { shell: true, stdio: 'inherit' });
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A run that ended without a report has no numbers to tell. */
function readReport(): Counts {
  try {
    return readCounts(readFileSync('coverage/tests.json', 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

main();
