import type { GraphRecords } from '#graph/model/records.js';
import { diffPart } from '#graph/store/diff-part.js';
import { diffRecords, type DiffCounts } from '#graph/store/diff-records.js';
import { ChangedMeanwhileError, type Change, type Store } from '#graph/store/store.js';
import type { Diagnostic } from '#ingest/model/diagnostic.js';
import type { Memory } from '#ingest/model/memory.js';
import type { SourceFile } from '#ingest/model/source.js';
import { ingestChanges } from '#ingest/pipeline-changes.js';
import type { DocumentRow } from '#ingest/pipeline-manifest.js';
import { ingestWhole, type Ingested, type ReadingOptions } from '#ingest/pipeline.js';
import { keepState, recallState, type GraphSize } from './ingest-state.js';
import { createProgress } from './progress.js';
import { openReadMemory } from './read-memory.js';
import { today } from './today.js';

/** What is wrong in what an ingest read, and what it read and wrote, in one line for people. */
export interface IngestReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: string;
  /** Whether only what changed since the last ingest was built. */
  readonly isPartial: boolean;
}

/** Where an ingest writes, and where it keeps what it read for the next one. */
export interface IngestTarget {
  readonly store: Store;
  readonly dataFolder: string;
  /** Whether every file is read, whatever earlier ingests kept of it. */
  readonly fresh: boolean;
}

/** Reads the files, compares the graph they make with what the store holds, and writes the difference: of what changed alone where an earlier ingest tells what that can touch, else of everything. */
export async function runIngest(files: readonly SourceFile[], target: IngestTarget): Promise<IngestReport> {
  const { store, dataFolder } = target;
  const progress = createProgress(process.stderr, files.length);
  const memory = openReadMemory(dataFolder, target);
  const options = { memory, onFile: progress.step };
  const done = (await ingestPart(files, { store, options })) ?? (await ingestAll(files, { store, options }));
  progress.done();
  const fault = memory.settle();
  if (fault !== null)
    process.stderr.write(`cop: what was read cannot be kept, and the next ingest reads it again: ${fault}\n`);
  const { added, changed, removed } = done.counts;
  const effect =
    added + changed + removed === 0 ? 'nothing changed' : `${added} added, ${changed} changed, ${removed} removed`;
  return { diagnostics: done.diagnostics, summary: `${describe(done.read)}: ${effect}`, isPartial: done.isPartial };
}

interface Ingesting {
  readonly store: Store;
  readonly options: ReadingOptions & { readonly memory: Memory };
}

interface Done {
  readonly read: ReadCounts;
  readonly counts: DiffCounts;
  readonly diagnostics: readonly Diagnostic[];
  readonly isPartial: boolean;
}

/** Undefined where everything must be built: nothing says what the store holds, more changed than a part, or another ingest wrote meanwhile. */
async function ingestPart(files: readonly SourceFile[], { store, options }: Ingesting): Promise<Done | undefined> {
  const revision = await store.revision();
  const before = recallState(options.memory, revision);
  if (before === undefined) return undefined;
  const changed = await ingestChanges(files, today(), { ...options, before });
  if (changed === undefined) return undefined;
  const { part, manifest, practices, diagnostics } = changed;
  const { change, counts, growth } = await diffPart(store, part);
  const next = await writeOnce(store, { change, counts, revision });
  if (next === undefined) return undefined;
  const size = { nodes: before.size.nodes + growth.nodes, edges: before.size.edges + growth.edges };
  keepState(options.memory, { revision: next, manifest, size, index: changed.index ?? before.indexKey, before });
  const read = { size, ...sumRows(manifest.documents), practices: practices.length };
  return { read, counts, diagnostics, isPartial: true };
}

async function ingestAll(files: readonly SourceFile[], { store, options }: Ingesting): Promise<Done> {
  const { ingested, left } = await ingestWhole(files, today(), options);
  const { records, diagnostics } = ingested;
  const { counts, revision } = await writeDifference(records, store);
  const size = { nodes: records.nodes.length, edges: records.edges.length };
  if (left) keepState(options.memory, { ...left, revision, size });
  return { read: { size, ...sumReadings(ingested) }, counts, diagnostics, isPartial: false };
}

interface Writing {
  readonly change: Change;
  readonly counts: DiffCounts;
  readonly revision: string;
}

/** Writes a difference that was made against a revision, and tells the revision then; undefined where another ingest wrote meanwhile. */
async function writeOnce(store: Store, { change, counts, revision }: Writing): Promise<string | undefined> {
  if (counts.added + counts.changed + counts.removed === 0) return revision;
  try {
    return await store.apply(change, revision);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhileError)) throw error;
    process.stderr.write('cop: another ingest wrote meanwhile; comparing again\n');
    return undefined;
  }
}

/** Compares again where another ingest wrote between the comparison and the writing: the graph then holds what the later one read. */
async function writeDifference(
  records: GraphRecords,
  store: Store,
): Promise<{ readonly counts: DiffCounts; readonly revision: string }> {
  for (;;) {
    const revision = await store.revision();
    const { change, counts } = diffRecords(await store.fingerprints(), records);
    const next = await writeOnce(store, { change, counts, revision });
    if (next !== undefined) return { counts, revision: next };
  }
}

/** What an ingest read, in numbers. */
interface ReadCounts {
  readonly size: GraphSize;
  readonly documents: number;
  readonly clauses: number;
  readonly citations: number;
  readonly unresolved: number;
  readonly practices: number;
}

function sumReadings({ readings, practices }: Ingested): Omit<ReadCounts, 'size'> {
  const citations = readings.flatMap(({ findings }) => findings.citations);
  return {
    documents: readings.length,
    clauses: readings.reduce((sum, { document }) => sum + document.clauses.length, 0),
    citations: citations.length,
    unresolved: citations.filter(({ resolved }) => !resolved).length,
    practices: practices.length,
  };
}

function sumRows(rows: readonly DocumentRow[]): Omit<ReadCounts, 'size' | 'practices'> {
  const kept = rows.filter(({ isKept }) => isKept);
  const sum = (of: keyof DocumentRow['counts']) => kept.reduce((all, { counts }) => all + counts[of], 0);
  return {
    documents: kept.length,
    clauses: sum('clauses'),
    citations: sum('citations'),
    unresolved: sum('unresolved'),
  };
}

/** "read 1 document (54 clauses, 23 citations, 2 of them unresolved), 1 practice; 812 nodes, 1204 edges". */
function describe({ documents, clauses, citations, unresolved, practices, size }: ReadCounts): string {
  const inside = `${count(clauses, 'clause')}, ${count(citations, 'citation')}, ${unresolved} of them unresolved`;
  const graph = `${count(size.nodes, 'node')}, ${count(size.edges, 'edge')}`;
  return `read ${count(documents, 'document')} (${inside}), ${count(practices, 'practice')}; ${graph}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
