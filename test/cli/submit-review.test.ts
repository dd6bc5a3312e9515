import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEnvironment, createFolder, runCop } from '../support/run-cop.js';

const ID = '/ontology/practice/reporting-channel';
const FRONT = `id: ${ID}
submitter: Ministry of examples # an office
date: 2026-01-31
status: submitted
audiences: [parents]
themes: [legal]
sources: [https://example.org/report]
seen: 2026-01-31
`;

/** A folder of documents of which only the countries are needed. */
function copyCountries(folder: string): void {
  cpSync('documents/registers/countries.yaml', join(folder, 'documents/registers/countries.yaml'));
  cpSync('documents/registers/regions.yaml', join(folder, 'documents/registers/regions.yaml'));
}

test('a submission is written as submitted, reviewed by an office, and keeps its history in its file', async () => {
  const folder = createFolder();
  copyCountries(folder);
  writeFileSync(join(folder, 'channel.md'), `---\n${FRONT}---\n\n# A reporting channel\n\nWhat was done.\n`);
  const cop = (...args: readonly string[]) => runCop(args, createEnvironment(), folder);

  const submitted = await cop('submit', 'channel.md');
  expect([submitted.stderr, submitted.code]).toStrictEqual(['wrote documents/practices/channel.md\n', 0]);
  expect((await cop('submit', 'channel.md')).stderr).toContain('is there already');

  const early = await cop('review', ID, '--accept', '--by', 'CWG-COP', '--reason', 'complete');
  expect([early.code, early.stderr]).toStrictEqual([
    1,
    `cop: ${ID} is submitted, and cannot become accepted from there\n`,
  ]);
  expect((await cop('review', ID, '--begin', '--by', 'Secretariat')).code).toBe(0);
  expect((await cop('review', ID, '--return', '--by', 'CWG-COP', '--reason', 'says no results')).stdout).toBe(
    `${ID}: under-review → returned\n`,
  );
  const text = readFileSync(join(folder, 'documents/practices/channel.md'), 'utf8');
  expect(text).toContain('submitter: Ministry of examples # an office');
  expect(text).toMatch(/status: returned[\s\S]*status: submitted[\s\S]*by: Secretariat[\s\S]*reason: says no results/);
});

test('a submission with a fault is told of and nothing is written', async () => {
  const folder = createFolder();
  copyCountries(folder);
  const faulty = FRONT.replace('themes: [legal]', 'themes: [legal]\ncountry: /ontology/country/xx');
  writeFileSync(join(folder, 'channel.md'), `---\n${faulty}---\n\n# A reporting channel\n\nWhat was done.\n`);
  const { code, stderr } = await runCop(['submit', 'channel.md'], createEnvironment(), folder);
  expect([code, stderr]).toStrictEqual([1, expect.stringContaining('/ontology/country/xx is nowhere')]);
  expect(existsSync(join(folder, 'documents/practices/channel.md'))).toBe(false);
});
