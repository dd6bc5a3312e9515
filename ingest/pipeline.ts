import type { GraphRecords } from '#graph/model/records.js';
import { alignCollection } from './align/align-collection.js';
import type { ClauseIndex } from './align/index-shingles.js';
import { buildRecords } from './build/build-records.js';
import { dropDoubledPractices } from './build/drop-doubled-practices.js';
import { dropDoubles } from './build/drop-doubles.js';
import { byPlace, type Diagnostic } from './model/diagnostic.js';
import type { AlignedDraft, DraftReading } from './model/draft.js';
import { NO_MEMORY, type Memory } from './model/memory.js';
import type { Practice } from './model/practice.js';
import type { Reading } from './model/reading.js';
import type { Registers } from './model/register.js';
import type { SourceFile } from './model/source.js';
import { alignDrafts, digestDrafts, groundDrafts, readDrafts } from './pipeline-drafts.js';
import { digestGround, numberTexts, toRow, type DocumentRow, type Manifest } from './pipeline-manifest.js';
import { createExtractor, type Extraction, type Extractor } from './pipeline-read.js';
import { recallPractices, recallRegisters } from './pipeline-records.js';
import { resolveAll, type ResolvedDraft } from './pipeline-resolve.js';
import { isDraft, sortFiles, type SortedFiles } from './read/sort-files.js';
import { createResolvers } from './resolve/create-resolver.js';

/** What came of a set of files. */
export interface Ingested {
  readonly records: GraphRecords;
  readonly readings: readonly Reading[];
  readonly practices: readonly Practice[];
  /** Proposed revisions, beside the versions that they were compared with. */
  readonly drafts: readonly AlignedDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading tells and recalls. */
export interface ReadingOptions {
  /** Told of each document as it is read. */
  readonly onFile?: (path: string) => void;
  /** What earlier runs read; what comes out is the same with it and without. */
  readonly memory?: Memory;
}

/** Document files in, graph records out: the same for the same files in any order. Only opening a format may wait; every step after it is synchronous and pure. Nothing that has happened may be dated after `today`, `2026-11-26`. */
export async function ingestFiles(
  files: readonly SourceFile[],
  today: string,
  options: ReadingOptions = {},
): Promise<Ingested> {
  return (await ingestWhole(files, today, options)).ingested;
}

/** An ingest of all files, and what it leaves for the next one; null where the next must be whole too. */
export interface Whole {
  readonly ingested: Ingested;
  readonly left: { readonly manifest: Manifest; readonly index: ClauseIndex } | null;
}

/** The same, with what the next ingest can go on from: nothing where a link points nowhere that a new document may mend. */
export async function ingestWhole(
  files: readonly SourceFile[],
  today: string,
  { onFile, memory = NO_MEMORY }: ReadingOptions,
): Promise<Whole> {
  const sorted = sortFiles(files);
  const said = await recallRegisters(sorted.registers, { today, memory });
  const { registers, diagnostics: faults } = said;
  const extractor = createExtractor(said, memory);
  const { keys, extracted } = await extractAll(sorted.documents, extractor, onFile);
  const proposed = await readDrafts(sorted.drafts, extractor);
  const { read, drafts } = resolveAll(createResolvers(registers), extracted, proposed);
  const submitted = await recallPractices(sorted.practices, { today, memory });
  const { kept: readings, diagnostics: doubles } = dropDoubles(read.flatMap(({ reading }) => reading ?? []));
  const { kept: practices, diagnostics: twice } = dropDoubledPractices(
    submitted.flatMap(({ practice }) => practice ?? []),
  );
  const alignment = alignCollection(readings, registers);
  const { aligned, ...beside } = alignDrafts(drafts.flatMap(toDraft), { readings, newest: alignment.newest });
  const built = buildRecords({ registers, readings, practices, alignment, drafts: aligned });
  const own = [sorted, { diagnostics: [...faults, ...doubles, ...twice] }, ...read, ...submitted];
  const ofDrafts = [...proposed, ...drafts, beside].flatMap((part) => part.diagnostics);
  const diagnostics = [...own.flatMap((part) => part.diagnostics), ...ofDrafts, ...built.diagnostics].sort(byPlace);
  const ingested = { records: built.records, readings, practices, drafts: aligned, diagnostics };
  if (memory === NO_MEMORY || !built.isWhole) return { ingested, left: null };
  const [kept, numbers] = [new Set(readings), numberTexts(alignment.newest)];
  const documents = read.flatMap((one, i): readonly DocumentRow[] => {
    const [key, place] = [keys[i], sorted.documents[i]];
    if (key === undefined || place === undefined) return [];
    const isKept = one.reading !== null && kept.has(one.reading);
    const row = toRow({ path: place.file.path, key }, one);
    return [{ ...row, isKept, numbers: (one.reading && numbers.get(one.reading)) ?? null }];
  });
  const draftsGround = {
    digest: digestDrafts(sorted.drafts, extractor),
    diagnostics: ofDrafts,
    ...groundDrafts(
      drafts.flatMap((one) => toDraft(one).map((draft) => ({ ...draft, lookUps: one.lookUps }))),
      aligned,
    ),
  };
  const ground = digestGround(said, submitted);
  const manifest = { ground, documents, drafts: draftsGround, built: built.diagnostics };
  return { ingested, left: { manifest, index: alignment.index } };
}

async function extractAll(
  documents: SortedFiles['documents'],
  extractor: Extractor,
  onFile: ReadingOptions['onFile'],
): Promise<{ readonly keys: readonly string[]; readonly extracted: readonly Extraction[] }> {
  const [keys, extracted]: [string[], Extraction[]] = [[], []];
  for (const files of documents) {
    onFile?.(files.file.path);
    const key = extractor.keyOf(files);
    keys.push(key);
    extracted.push(await extractor.read(files, key));
  }
  return { keys, extracted };
}

function toDraft({ reading, sidecar }: ResolvedDraft): readonly DraftReading[] {
  return reading ? [{ reading, sidecar }] : [];
}

/** Reads one document with what the registers know. */
export type Reader = (file: SourceFile, sidecar: SourceFile | null) => Promise<Read>;

/** What came of one document. */
export interface Read {
  readonly reading: Reading | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a reader of documents that stand alone; its dictionaries are built once for all that it reads. */
export function createReader(registers: Registers): Reader {
  const extractor = createExtractor({ registers, namedDigest: '' });
  const resolvers = createResolvers(registers);
  return async (file, sidecar) => {
    const { read } = resolveAll(resolvers, [await extractor.read({ file, sidecar: isDraft(file) ? null : sidecar })]);
    return read[0] ?? { reading: null, diagnostics: [] };
  };
}
