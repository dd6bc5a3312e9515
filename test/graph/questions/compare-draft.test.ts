import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { wholeOf, toNodeId } from '#graph/model/ids.js';
import { citedBy } from '#graph/questions/cited-by.js';
import { collection } from '#graph/questions/collection.js';
import { compareDraft, comparedVersions, type DraftComparison } from '#graph/questions/compare-draft.js';
import { everyNode } from '#graph/questions/every-node.js';
import { neighbourhood } from '#graph/questions/neighbourhood.js';
import { statistics } from '#graph/questions/statistics.js';
import type { Store } from '#graph/store/store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { LAMPS, LAMP_VERSIONS } from '../../support/lamp-versions.js';
import { openSampleStore } from '../../support/open-sample-store.js';

const DRAFT = 'drafts/example-res-67.txt';
const ID = toNodeId('/akn/un/doc/draft/0001/example-res-67');
const KIGALI = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022');
const shipped = readFolder('documents');
const example = readFileSync(`documents/${DRAFT}`, 'utf8');
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

async function open(files: typeof shipped): Promise<Store> {
  return openSampleStore((await ingestFiles([...files, ...LAMP_VERSIONS], today())).records);
}

/** The comparison of the example, with its words changed. */
async function compare(text = example): Promise<DraftComparison> {
  const store = await open([...shipped.filter(({ path }) => path !== DRAFT), file(DRAFT, text)]);
  const comparison = await compareDraft(store, { draft: ID });
  if (comparison === undefined) throw new Error('the example is compared');
  return comparison;
}

const told = await compare();
const textOf = (path: string) => new TextDecoder().decode(shipped.find((one) => one.path === path)?.bytes);

test('a draft is in the graph beside the collection, and is no part of it', async () => {
  const files = shipped.filter(({ path }) => !path.includes('drafts/'));
  const [without, store] = [await open(files), await open(shipped)];
  for (const ask of [
    collection,
    statistics,
    (of: Store) => everyNode(of, 'instrument'),
    (of: Store) => everyNode(of, 'version'),
  ])
    expect(await ask(store)).toStrictEqual(await ask(without));
  const [draft] = await everyNode(store, 'draft');
  expect([draft?.id, draft?.facts.example]).toStrictEqual([ID, true]);
  const around = { id: KIGALI, depth: 1, limit: 500 };
  expect(await neighbourhood(store, around)).toStrictEqual(await neighbourhood(without, around));
  const cited = toNodeId('/akn/un/statement/deliberation/itu-pp/2010/res-179');
  expect(await citedBy(store, cited)).toStrictEqual(await citedBy(without, cited));
  const found = await store.search({ query: '"where they can turn for help"', first: 5 });
  expect(found.items.map(({ item }) => item.kind)).not.toContain('proposal');
});

test('the example adds two clauses, changes two, drops one and leaves the rest', () => {
  const count = (wanted: string) => told.changes.filter(({ change }) => change === wanted).length;
  expect(['added', 'modified', 'deleted', 'moved', 'merged', 'split'].map(count)).toStrictEqual([2, 2, 1, 0, 0, 0]);
  const [modified] = told.changes.filter(({ change }) => change === 'modified');
  expect(modified?.words.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['kept', 'inserted']));
});

test('citations that no register knows and superseded ones are told, with both versions', () => {
  expect(
    told.citations.map(({ fault, evidence, cited, newest }) => [
      fault,
      evidence.quote,
      cited?.facts.label,
      newest?.facts.label,
    ]),
  ).toStrictEqual([
    ['stale', 'Resolution 179 (Rev. Busan, 2014)', 'Rev. Busan, 2014', 'Rev. Dubai, 2018'],
    ['dead', 'Resolution 999 (Rev. Kigali, 2022)', undefined, undefined],
  ]);
});

test('duties that lose an addressee are told with the addressee', () => {
  expect(told.releases.map(({ duty, lost }) => [duty.facts.action.split(' ')[0], lost])).toStrictEqual([
    ['participate', ['Sector Members']],
    ['facilitate', ['Sector Members']],
  ]);
});

test('every finding has its words, and they stand in the file where it says', () => {
  const found = [...told.changes, ...told.citations, ...told.releases, ...told.repetitions];
  expect(found.length).toBeGreaterThan(50);
  for (const { evidence } of found) {
    const words = textOf(evidence.file)
      .slice(evidence.start, evidence.end)
      .replace(/\[footnoteRef:\d+\]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect(words.replace(/-\s?/g, '')).toBe(evidence.quote.replace(/-\s?/g, ''));
  }
  const dropped = told.changes.find(({ change }) => change === 'deleted');
  expect(dropped?.evidence.file).toBe('resolutions/itu-wtdc-res-67-2022.txt');
});

test('what another body says already is told of the clauses that are new, by the newest of its texts', async () => {
  const said = 'to publish figures on broken lamps in schools every year';
  const { repetitions } = await compare(
    example.replace('to tell children, in words that they understand, where they can turn for help', said),
  );
  expect(repetitions.map(({ match, other }) => [match, wholeOf(other.id)])).toStrictEqual([['identical', LAMPS[2]]]);
});

test('a text beside itself has nothing to tell', async () => {
  const same = await compare(textOf('resolutions/itu-wtdc-res-67-2022.txt'));
  expect(same.changes.every(({ change }) => change === 'unchanged')).toBe(true);
  expect([same.releases, same.repetitions]).toStrictEqual([[], []]);
});

const LAMP_DRAFT = new TextDecoder().decode(LAMP_VERSIONS.find(({ path }) => path.endsWith('lamps-2040.txt'))?.bytes);
const REVISES = (id: string) => file('drafts/lamps.yaml', `revises: ${id}\n`);
const LAMPS_ID = toNodeId('/akn/un/doc/draft/0001/lamps');

test('it can be compared with every version of the line, the one that it revises first', async () => {
  const store = await open([...shipped, file('drafts/lamps.txt', LAMP_DRAFT), REVISES(LAMPS[0])]);
  expect((await comparedVersions(store, LAMPS_ID)).map(({ id }) => id)).toStrictEqual([LAMPS[0], LAMPS[2], LAMPS[1]]);
  const [first, same] = await Promise.all([
    compareDraft(store, { draft: LAMPS_ID }),
    compareDraft(store, { draft: LAMPS_ID, version: LAMPS[1] }),
  ]);
  expect(first?.changes.some(({ change }) => change === 'modified')).toBe(true);
  expect(same?.changes.map(({ change }) => change)).toStrictEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(await compareDraft(store, { draft: LAMPS_ID, version: KIGALI })).toBeUndefined();
});

test('without a sidecar its own words say what it revises, and an instrument stands for its version in force', async () => {
  const byWords = await open([...shipped, file('drafts/lamps.txt', LAMP_DRAFT)]);
  expect((await comparedVersions(byWords, LAMPS_ID))[0]?.id).toBe(LAMPS[1]);
  const work = LAMPS[0].replace(/\/eng@\d+$/, '');
  const byWork = await open([...shipped, file('drafts/lamps.txt', LAMP_DRAFT), REVISES(work)]);
  expect((await comparedVersions(byWork, LAMPS_ID))[0]?.id).toBe(LAMPS[2]);
});

test.each([
  ['says nothing of what it revises', [file('drafts/x.txt', 'Some words of nobody.\n')], 'drafts/x.txt', 1],
  [
    'names what no text is there of',
    [
      file('drafts/x.txt', LAMP_DRAFT),
      file('drafts/x.yaml', 'example: true\nrevises: /akn/un/act/convention/un-ga/1800/x\n'),
    ],
    'drafts/x.yaml',
    2,
  ],
])('a draft that %s is told of and left out', async (_, added, path, line) => {
  const { diagnostics, records } = await ingestFiles([...shipped, ...LAMP_VERSIONS, ...added], today());
  expect(diagnostics.filter(({ rule }) => rule === 'draft-of-nothing')).toMatchObject([{ file: path, line }]);
  expect(records.nodes.filter(({ kind }) => kind === 'draft').map(({ id }) => id)).toStrictEqual([ID]);
});

test('of two drafts of one name the first is kept and the other told of', async () => {
  const added = ['md', 'txt'].map((ending) => file(`drafts/lamps.${ending}`, LAMP_DRAFT));
  const { diagnostics, records } = await ingestFiles(
    [...shipped, ...LAMP_VERSIONS, ...added, REVISES(LAMPS[0])],
    today(),
  );
  expect(diagnostics.filter(({ rule }) => rule === 'doubled-draft')).toMatchObject([{ file: 'drafts/lamps.txt' }]);
  expect(records.nodes.filter(({ kind }) => kind === 'draft')).toHaveLength(2);
});
