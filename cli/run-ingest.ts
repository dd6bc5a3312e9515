import type { GraphRecords } from '#graph/model/records.js';
import { ChangedMeanwhileError, type Store } from '#graph/store/store.js';
import { diffRecords, type DiffCounts } from '#graph/store/diff-records.js';
import { ingestFiles, type Ingested } from '#ingest/pipeline.js';
import type { SourceFile } from '#ingest/model/source.js';
import { createProgress } from './progress.js';
import { openReadMemory } from './read-memory.js';
import { today } from './today.js';

/** What an ingest read and what it wrote, in one line for people. */
export interface IngestReport {
  readonly ingested: Ingested;
  readonly summary: string;
}

/** Where an ingest writes, and where it keeps what it read for the next one. */
export interface IngestTarget {
  readonly store: Store;
  readonly dataFolder: string;
  /** Whether every file is read, whatever earlier ingests kept of it. */
  readonly fresh: boolean;
}

/** Reads the files, compares the graph they make with what the store holds, and writes the difference. */
export async function runIngest(files: readonly SourceFile[], target: IngestTarget): Promise<IngestReport> {
  const { store, dataFolder } = target;
  const progress = createProgress(process.stderr, files.length);
  const memory = openReadMemory(dataFolder, target);
  const ingested = await ingestFiles(files, today(), { onFile: progress.step, memory });
  progress.done();
  const counts = await writeDifference(ingested.records, store);
  const fault = memory.settle();
  if (fault !== null)
    process.stderr.write(`cop: what was read cannot be kept, and the next ingest reads it again: ${fault}\n`);
  const written = counts.added + counts.changed + counts.removed;
  const effect =
    written === 0 ? 'nothing changed' : `${counts.added} added, ${counts.changed} changed, ${counts.removed} removed`;
  return { ingested, summary: `${describe(ingested)}: ${effect}` };
}

/** Compares again where another ingest wrote between the comparison and the writing: the graph then holds what the later one read. */
async function writeDifference(records: GraphRecords, store: Store): Promise<DiffCounts> {
  for (;;) {
    const revision = await store.revision();
    const { change, counts } = diffRecords(await store.fingerprints(), records);
    if (counts.added + counts.changed + counts.removed === 0) return counts;
    try {
      await store.apply(change, revision);
      return counts;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhileError)) throw error;
      process.stderr.write('cop: another ingest wrote meanwhile; comparing again\n');
    }
  }
}

/** "read 1 document (54 clauses, 23 citations, 2 of them unresolved), 1 practice; 812 nodes, 1204 edges". */
function describe({ readings, practices, records }: Ingested): string {
  const citations = readings.flatMap(({ findings }) => findings.citations);
  const clauses = readings.reduce((sum, { document }) => sum + document.clauses.length, 0);
  const unresolved = citations.filter(({ resolved }) => !resolved).length;
  const inside = `${count(clauses, 'clause')}, ${count(citations.length, 'citation')}, ${unresolved} of them unresolved`;
  const graph = `${count(records.nodes.length, 'node')}, ${count(records.edges.length, 'edge')}`;
  return `read ${count(readings.length, 'document')} (${inside}), ${count(practices.length, 'practice')}; ${graph}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
