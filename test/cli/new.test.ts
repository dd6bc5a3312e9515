import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEnvironment, createFolder, runCop } from '../support/run-cop.js';

const KINDS: Readonly<Record<string, string>> = {
  practice: 'practices/practice.md',
  activity: 'registers/activity.yaml',
  strategy: 'registers/strategy.yaml',
  framework: 'registers/framework.yaml',
  indicator: 'registers/indicator.yaml',
  observation: 'registers/observation.csv',
  resource: 'registers/resource.yaml',
  helpline: 'registers/helpline.yaml',
  code: 'registers/code.yaml',
  solution: 'registers/solution.yaml',
  meeting: 'registers/meeting.yaml',
  'liaison-statement': 'registers/liaison-statement.yaml',
  'quarterly-report': 'registers/quarterly-report.yaml',
};

test('the template of every kind of record is written, and passes cop check as it is', async () => {
  const env = createEnvironment();
  const folder = createFolder();
  for (const name of ['practices', 'registers']) mkdirSync(join(folder, name));
  const paths = Object.values(KINDS).map((path) => join(folder, path));
  for (const [kind, path] of Object.entries(KINDS))
    expect([kind, (await runCop(['new', kind, '--out', join(folder, path)], env)).code]).toStrictEqual([kind, 0]);
  const { code, stdout } = await runCop(['check', ...paths], env);
  expect([stdout, code]).toStrictEqual(['', 0]);
});

test('every kind that the command names has its template here', async () => {
  const { stderr, code } = await runCop(['new', 'nothing']);
  expect([code, stderr]).toStrictEqual([2, expect.stringContaining(Object.keys(KINDS).join(', '))]);
});

test('nothing is overwritten', async () => {
  const path = join(createFolder(), 'helpline.yaml');
  writeFileSync(path, 'mine');
  const { code, stderr } = await runCop(['new', 'helpline', '--out', path]);
  expect(code).toBe(1);
  expect(stderr).toContain('is there already; name another file');
});

test('a record that names a clause that does not exist is told with its line, and the near one is suggested', async () => {
  const folder = createFolder();
  mkdirSync(join(folder, 'registers'));
  const path = join(folder, 'registers', 'helpline.yaml');
  const { stdout: template } = await runCop(['new', 'helpline']);
  writeFileSync(path, template.replace('invites-member-states__para_3', 'invites-member-states__para_33'));
  const { code, stdout } = await runCop(['check', path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/helpline\.yaml:11:18 error .*para_33 is nowhere/);
  expect(stdout).toMatch(/did you mean .*invites-member-states__para_3/);
});
