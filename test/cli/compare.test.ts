import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at, listAt } from '../support/at.js';
import { openShippedStore } from '../support/open-shipped-store.js';
import { createEnvironment, createFolder, runCop } from '../support/run-cop.js';
import { ask, createSampleApp } from '../support/sample-app.js';

const DRAFT = 'documents/drafts/example-res-67.txt';
const KIGALI = 'documents/resolutions/itu-wtdc-res-67-2022.txt';
const KIGALI_ID = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022';

const QUERY = `query ($id: ID!) { draft(id: $id) { comparison { version { id }
  changes { change similarity older { id } newer { id } evidence { quote file line start end } }
  citations { fault name clause { id } cited { id } newest { id } evidence { quote file line start end } }
  releases { lost older { id } newer { id } duty { action } evidence { quote file line start end } }
  repetitions { match clause { id } other { id } evidence { quote file line start end } } } } }`;

test('the command and the API find the same in a stored draft', async () => {
  const { code, stdout } = await runCop(['compare', DRAFT, '--format', 'json']);
  expect(code).toBe(0);
  const printed: unknown = JSON.parse(stdout);
  const app = await createSampleApp({ store: await openShippedStore() });
  const { body } = await ask(app, QUERY, { id: at(printed, 'draft') });
  expect(body.errors).toBeUndefined();
  const answered = at(body.data, 'draft.comparison');
  expect(at(printed, 'version')).toBe(at(answered, 'version.id'));
  const pairs: readonly (readonly [string, string])[] = [
    ['changes.change', 'changes.change'],
    ['changes.old', 'changes.older.id'],
    ['changes.new', 'changes.newer.id'],
    ['changes.quote', 'changes.evidence.quote'],
    ['citations.fault', 'citations.fault'],
    ['citations.name', 'citations.name'],
    ['citations.newest', 'citations.newest.id'],
    ['citations.start', 'citations.evidence.start'],
    ['unaddressed.action', 'releases.duty.action'],
    ['unaddressed.lost', 'releases.lost'],
    ['unaddressed.line', 'releases.evidence.line'],
    ['repetitions.other', 'repetitions.other.id'],
  ];
  const valuesOf = (whole: unknown, path: string) => {
    const [list = '', ...rest] = path.split('.');
    return listAt(whole, list, rest.join('.')).map(
      (value) => (typeof value === 'string' ? value.toLowerCase() : value) ?? null,
    );
  };
  for (const [ours, theirs] of pairs)
    expect([ours, valuesOf(printed, ours)]).toStrictEqual([ours, valuesOf(answered, theirs)]);
  expect(listAt(printed, 'citations', 'fault')).toStrictEqual(['stale', 'dead']);
});

test('for people it marks the words, names both versions and says that it is an example', async () => {
  const { stdout } = await runCop(['compare', DRAFT]);
  expect(stdout).toMatch(/^Example of a draft: .*\(an example, proposed by nobody\)\nbeside .*Rev\. Kigali, 2022/);
  expect(stdout).toContain(
    'Rev. Busan, 2014 is superseded by ITU Plenipotentiary Conference Resolution 179 (Rev. Dubai, 2018)',
  );
  expect(stdout).toMatch(/\n {2}added {6}.*\n {6}\{\+/);
  expect(stdout).toContain('without Sector Members\n');
  expect(stdout).toContain('\n  2 modified, 2 added, 1 deleted\n');
});

test('a file of anyone is compared with the file or the id that is named', async () => {
  const path = join(createFolder(), 'mine.txt');
  writeFileSync(path, readFileSync(KIGALI, 'utf8').replace('consider establishing', 'consider at once establishing'));
  const printed = await Promise.all(
    [KIGALI, KIGALI_ID].map(async (wanted) => {
      const { stdout } = await runCop(['compare', path, '--with', wanted, '--format', 'json']);
      return JSON.parse(stdout);
    }),
  );
  for (const one of printed) {
    expect(at(one, 'version')).toBe(KIGALI_ID);
    expect(listAt(one, 'changes', 'change').filter((change) => change !== 'unchanged')).toStrictEqual(['modified']);
  }
});

test('a draft that does not say what it revises, and a version that is nowhere, are told in plain words', async () => {
  const path = join(createFolder(), 'words.txt');
  writeFileSync(path, 'Some words of nobody.\n');
  const [alone, nowhere] = await Promise.all([
    runCop(['compare', path], createEnvironment()),
    runCop(['compare', DRAFT, '--with', 'nowhere.txt']),
  ]);
  expect(alone.code).toBe(1);
  expect(alone.stderr).toContain('draft-of-nothing');
  expect(alone.stderr).toContain('name the version it would revise by --with\n');
  expect([nowhere.code, nowhere.stderr]).toStrictEqual([
    1,
    'cop: no file and no text among the documents is nowhere.txt; name a file, or the id of a version\n',
  ]);
});

test('a draft that is checked alone is put beside the documents', async () => {
  const { code, stdout } = await runCop(['check', DRAFT]);
  expect([code, stdout.includes('draft-of-nothing')]).toStrictEqual([0, false]);
});
