import { readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runIngest, type IngestReport } from '#cli/run-ingest.js';
import { today } from '#cli/today.js';
import { fingerprint } from '#graph/model/records.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import type { SourceFile } from '#ingest/model/source.js';
import { ingestFiles } from '#ingest/pipeline.js';
import {
  edit,
  editCollection,
  filesOf,
  madeDocument,
  madeDraft,
  type MadeDocument,
  type MadeDraft,
} from '../support/random-collection.js';
import { createFolder } from '../support/run-cop.js';

const RUNS = Number(process.env['INGEST_RUNS'] ?? 12);

/** A store with its memory beside it. */
async function openArena() {
  const dataFolder = createFolder();
  const store = await openStore({ kind: 'sqlite', path: ':memory:' });
  const ingest = (files: readonly SourceFile[], fresh = false) => runIngest(files, { store, dataFolder, fresh });
  return { store, dataFolder, ingest };
}

/** Ingests, and expects what ingesting the same files into nothing makes: the graph, what is told, and the counts. */
async function expectWhole(
  { store, ingest }: Pick<Awaited<ReturnType<typeof openArena>>, 'store' | 'ingest'>,
  files: readonly SourceFile[],
): Promise<IngestReport> {
  const before = await store.fingerprints();
  const report = await ingest(files);
  const { records, diagnostics } = await ingestFiles(files, today());
  expect(sorted(await store.fingerprints())).toStrictEqual(
    sorted(new Map([...records.nodes, ...records.edges].map((record) => [record.id, fingerprint(record)]))),
  );
  expect(report.diagnostics).toStrictEqual(diagnostics);
  const { added, changed, removed } = diffRecords(before, records).counts;
  const effect =
    added + changed + removed === 0 ? 'nothing changed' : `${added} added, ${changed} changed, ${removed} removed`;
  expect(report.summary).toContain(`${records.nodes.length} nodes, ${records.edges.length} edges: ${effect}`);
  return report;
}

function sorted(fingerprints: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...fingerprints].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const collection = fc.array(madeDocument, { minLength: 3, maxLength: 14 });
const drafts = fc.array(madeDraft, { maxLength: 2 });
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

test('after any edits the graph is what ingesting the same files into nothing makes', async () => {
  let [partial, all] = [0, 0];
  await fc.assert(
    fc.asyncProperty(collection, drafts, edits, async (start, proposed, changes) => {
      const arena = await openArena();
      let documents: readonly MadeDocument[] = start;
      await expectWhole(arena, filesOf(documents, { drafts: proposed }));
      for (const one of changes) {
        documents = editCollection(documents, one);
        const { isPartial } = await expectWhole(arena, filesOf(documents, { drafts: proposed }));
        all += 1;
        partial += Number(isPartial);
      }
      await arena.store.close();
    }),
    { numRuns: RUNS },
  );
  expect(partial).toBeGreaterThan(all / 4);
}, 600_000);

const LAMPS: MadeDocument = {
  ...{ file: 1, work: 1, date: '2036', title: 'Lamps', renews: null, hasSidecar: true },
  ...{ reasons: [0, 1], asks: [0, 2] },
};
const SHELVES: MadeDocument = { ...LAMPS, file: 2, work: 2, title: 'Shelves', reasons: [0, 4], asks: [3] };
const REVISED: MadeDocument = { ...LAMPS, file: 3, date: '2044', reasons: [0, 2, 5], asks: [1, 2] };
const BEGINNING = [LAMPS, SHELVES];

test.each([
  ['nothing', BEGINNING],
  ['a changed document', [LAMPS, { ...SHELVES, reasons: [9, 8] }]],
  ['an added document', [...BEGINNING, { ...LAMPS, file: 4, work: 3 }]],
  ['a removed document', [LAMPS]],
  ['a renamed document', [LAMPS, { ...SHELVES, file: 9 }]],
  ['a revision that supersedes', [...BEGINNING, REVISED]],
  ['a revision that others cited before it was there', [...BEGINNING, { ...REVISED, work: 1 }, { ...LAMPS, file: 5 }]],
  ['a text under another file, which is a double', [...BEGINNING, { ...LAMPS, file: 0 }]],
] as const)('only what %s can touch is built, and the graph is whole', async (_, after) => {
  const arena = await openArena();
  await expectWhole(arena, filesOf(BEGINNING));
  expect((await expectWhole(arena, filesOf(after))).isPartial).toBe(true);
  expect((await expectWhole(arena, filesOf(BEGINNING))).isPartial).toBe(true);
});

const DRAFT: MadeDraft = { work: 1, date: '2036', reasons: [0, 7], asks: [0, 5] };
const REPEATING: MadeDocument = { ...LAMPS, file: 6, work: 5, reasons: [7], asks: [1] };
const UNLIKE: MadeDocument = { ...REPEATING, reasons: [6], asks: [2] };

test.each([
  ['nothing', BEGINNING, true],
  ['a document that the draft is not compared with', [LAMPS, { ...SHELVES, reasons: [9, 8] }], true],
  ['a text of another body that says nothing of what it says', [...BEGINNING, UNLIKE], true],
  ['a text of another body that says what it says', [...BEGINNING, REPEATING], false],
  ['the text that it revises', [{ ...LAMPS, reasons: [0, 2] }, SHELVES], false],
  ['another text of the instrument', [...BEGINNING, REVISED], false],
  ['what it cites', [...BEGINNING, { ...LAMPS, file: 7, work: 0 }], true],
] as const)(
  'a draft is put anew beside the documents only where it may be touched: %s',
  async (_, after, isPartial) => {
    const arena = await openArena();
    const draft = { drafts: [DRAFT] };
    await expectWhole(arena, filesOf(BEGINNING, draft));
    expect((await expectWhole(arena, filesOf(after, draft))).isPartial).toBe(isPartial);
    expect((await expectWhole(arena, filesOf(after, draft))).isPartial).toBe(true);
  },
);

test.each([
  ['edited', [{ ...DRAFT, reasons: [2] }]],
  ['added', [DRAFT, { ...DRAFT, work: 2 }]],
  ['removed', []],
] as const)('a draft that was %s has everything built', async (_, proposed) => {
  const arena = await openArena();
  await expectWhole(arena, filesOf(BEGINNING, { drafts: [DRAFT] }));
  expect((await expectWhole(arena, filesOf(BEGINNING, { drafts: proposed }))).isPartial).toBe(false);
});

test('an edited register has everything built', async () => {
  const arena = await openArena();
  await expectWhole(arena, filesOf(BEGINNING));
  expect((await expectWhole(arena, filesOf(BEGINNING, { known: 'Lamps anew' }))).isPartial).toBe(false);
  expect((await expectWhole(arena, filesOf([LAMPS], { known: 'Lamps anew' }))).isPartial).toBe(true);
});

const entriesOf = (folder: string) => readdirSync(join(folder, 'read')).map((name) => join(folder, 'read', name));

test.each([
  ['missing', (folder: string) => rmSync(join(folder, 'read'), { recursive: true })],
  ['cut short', (folder: string) => entriesOf(folder).forEach((path) => truncateSync(path, 100))],
])('where the memory is %s everything is built', async (_, damage) => {
  const arena = await openArena();
  await expectWhole(arena, filesOf(BEGINNING));
  damage(arena.dataFolder);
  expect((await expectWhole(arena, filesOf([SHELVES, REVISED]))).isPartial).toBe(false);
  expect((await expectWhole(arena, filesOf(BEGINNING))).isPartial).toBe(true);
});

test('where anybody else wrote since, everything is built', async () => {
  const arena = await openArena();
  await expectWhole(arena, filesOf(BEGINNING));
  const [gone] = (await arena.store.find({ kind: 'clause', first: 1 })).items.map(({ item }) => item.id);
  await arena.store.apply({ upserts: { nodes: [], edges: [] }, removals: { nodes: gone ? [gone] : [], edges: [] } });
  expect((await expectWhole(arena, filesOf([LAMPS, REVISED]))).isPartial).toBe(false);
});

test('a fresh ingest builds everything, and what it leaves is gone on from', async () => {
  const arena = await openArena();
  await arena.ingest(filesOf(BEGINNING));
  expect((await arena.ingest(filesOf([LAMPS]), true)).isPartial).toBe(false);
  expect((await expectWhole(arena, filesOf([LAMPS, REVISED]))).isPartial).toBe(true);
});
