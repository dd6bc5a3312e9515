import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEnvironment, createFolder, runCop } from '../support/run-cop.js';

const folder = createFolder();
const path = join(folder, 'practices', 'x.md');
mkdirSync(join(folder, 'practices'));
writeFileSync(path, '---\nid: [\n---\n\n# What was done\n');

test('for people the line is quoted, with a mark below it and what to do', async () => {
  const { code, stdout, stderr } = await runCop(['check', path], createEnvironment());
  expect(code).toBe(1);
  expect(stdout).toMatch(/x\.md:2:6 error .*\[broken-yaml\]\n2 \| id: \[\n {2}\| {6}\^\n {4}\S/);
  expect(stderr).toContain('1 error');
});

test('for programs it is one array', async () => {
  const { stdout } = await runCop(['check', path, '--format', 'json'], createEnvironment());
  expect(JSON.parse(stdout)).toMatchObject([{ rule: 'broken-yaml', severity: 'error', line: 2, column: 6 }]);
});

test('for a GitHub workflow it is one command a finding', async () => {
  const { stdout } = await runCop(['check', path, '--format', 'github'], createEnvironment());
  expect(stdout).toMatch(/^::error file=.*x\.md,line=2,col=6,title=broken-yaml::.+\n$/);
});
