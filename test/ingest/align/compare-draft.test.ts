import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { compareDraft } from '#ingest/align/compare-draft.js';
import { createReader, ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { sortFiles } from '#ingest/read/sort-files.js';
import { LAMP_VERSIONS } from '../../support/lamp-versions.js';

const DRAFT = 'documents/drafts/example-res-67.txt';
const files = readFolder('documents');
const { registers } = readRegisters(sortFiles(files).registers, today());
const { readings } = await ingestFiles([...files, ...LAMP_VERSIONS], today());
const [version] = readings.filter(({ document }) => document.source.path.includes('itu-wtdc-res-67-2022'));

async function read(text: string) {
  const { reading } = await createReader(registers)({ path: DRAFT, bytes: new TextEncoder().encode(text) }, null);
  if (reading === null || version === undefined) throw new Error('a draft and a version');
  return { draft: reading, version, others: readings, registers };
}

const example = readFileSync(DRAFT, 'utf8');

test('a draft is no document of the collection', () => {
  expect(files.map(({ path }) => path)).toContain('drafts/example-res-67.txt');
  expect(readings.filter(({ document }) => document.source.path.includes('drafts/'))).toStrictEqual([]);
  expect(example).toMatch(/^EXAMPLE DRAFT/);
});

test('the example adds two clauses, changes two, drops one and leaves the rest', async () => {
  const { changes } = compareDraft(await read(example));
  const count = (wanted: string) => changes.filter(({ change }) => change === wanted).length;
  expect(['added', 'modified', 'deleted', 'moved', 'merged', 'split'].map(count)).toStrictEqual([2, 2, 1, 0, 0, 0]);
});

test('citations that no register knows and superseded ones are told', async () => {
  const { citations } = compareDraft(await read(example));
  expect(citations.map(({ fault, citation }) => `${fault} ${citation.quote}`)).toStrictEqual([
    'stale Resolution 179 (Rev. Busan, 2014)',
    'dead Resolution 999 (Rev. Kigali, 2022)',
  ]);
});

test('duties that lose an addressee are told with the addressee', async () => {
  const { unaddressed } = compareDraft(await read(example));
  expect(unaddressed.map(({ duty, lost }) => [duty.action.split(' ')[0], lost])).toStrictEqual([
    ['participate', ['Sector Members']],
    ['facilitate', ['Sector Members']],
  ]);
});

test('what another body says already is told of the clauses that are new', async () => {
  const said = 'to publish figures on broken lamps in schools every year';
  const { repetitions } = compareDraft(
    await read(example.replace('to tell children, in words that they understand, where they can turn for help', said)),
  );
  expect(repetitions.map(({ match, other }) => [match, other.document.source.path])).toStrictEqual([
    ['reworded', 'resolutions/lamps-2036.txt'],
    ['identical', 'resolutions/lamps-2040.txt'],
    ['identical', 'resolutions/lamps-2044.txt'],
  ]);
});

test('a version beside itself has nothing to tell', async () => {
  const same = compareDraft({ ...(await read(example)), draft: (await read(example)).version });
  expect(same.changes.every(({ change }) => change === 'unchanged')).toBe(true);
  expect([same.unaddressed, same.repetitions]).toStrictEqual([[], []]);
});
