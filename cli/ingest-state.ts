import { randomUUID } from 'node:crypto';
import type { ClauseIndex } from '#ingest/align/index-shingles.js';
import type { Memory } from '#ingest/model/memory.js';
import type { DocumentRow, Kept, Manifest } from '#ingest/pipeline-manifest.js';
import { packRows, unpackRows, type PackedRows } from '#ingest/pipeline-pack.js';

/** What an ingest left beside the store. */
export interface IngestState extends Kept {
  /** How many records the graph has. */
  readonly size: GraphSize;
  /** The key of its index. */
  readonly indexKey: string;
  /** The rows that a whole ingest left, to which the changes since then are kept. */
  readonly base: BaseRows;
}

export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

interface BaseRows {
  readonly key: string;
  readonly rows: readonly DocumentRow[];
}

interface Entry {
  readonly revision: string;
  readonly manifest: Omit<Manifest, 'documents'>;
  readonly baseKey: string;
  /** What became of the rows of the base: keys of those that are gone, and those that came. */
  readonly since: { readonly gone: readonly string[]; readonly came: PackedRows };
  readonly size: GraphSize;
  readonly indexKey: string;
}

const KEY = 'state';

/** What the last ingest left, where it is of the very revision that the store holds: of another, nothing can be said of what is in the store. */
export function recallState(memory: Memory, revision: string): IngestState | undefined {
  // Only keepState keeps anything under these keys.
  const kept = memory.recall(KEY) as Entry | undefined;
  if (kept?.revision !== revision) return undefined;
  const { manifest, baseKey, since, size, indexKey } = kept;
  const packed = memory.recall(baseKey) as PackedRows | undefined;
  if (packed === undefined) return undefined;
  const base = { key: baseKey, rows: unpackRows(packed) };
  const index = () => memory.recall(indexKey) as ClauseIndex | undefined;
  return { manifest: { ...manifest, documents: addChanges(base.rows, since) }, size, indexKey, base, index };
}

function addChanges(rows: readonly DocumentRow[], { gone, came }: Entry['since']): readonly DocumentRow[] {
  const isGone = new Set(gone);
  return [...rows.filter(({ key }) => !isGone.has(key)), ...unpackRows(came)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** What an ingest leaves. */
export interface Left {
  /** The revision that the store then has. */
  readonly revision: string;
  readonly manifest: Manifest;
  readonly size: GraphSize;
  /** The key of that of `before` where it did not change. */
  readonly index: ClauseIndex | string;
  /** What it went on from. */
  readonly before?: IngestState;
}

/** Keeps what an ingest leaves, after the store holds the revision that it wrote: an ingest that is killed in between leaves a state of another revision, which is no state. */
export function keepState(memory: Memory, { revision, manifest, size, index, before }: Left): void {
  const indexKey = typeof index === 'string' ? index : `index-${randomUUID()}`;
  if (typeof index === 'string') memory.hold(indexKey);
  else memory.keep(indexKey, index);
  const { documents, ...rest } = manifest;
  const entry: Entry = { revision, manifest: rest, size, indexKey, ...keepRows(memory, documents, before?.base) };
  memory.keep(KEY, entry);
}

/** Keeps rows as what changed since a base, while that is little. */
function keepRows(
  memory: Memory,
  rows: readonly DocumentRow[],
  base: BaseRows | undefined,
): Pick<Entry, 'baseKey' | 'since'> {
  const [known, now] = [new Set(base?.rows), new Set(rows)];
  const came = rows.filter((row) => !known.has(row));
  if (base !== undefined && came.length <= rows.length / MOST_PART) {
    const gone = base.rows.filter((row) => !now.has(row)).map(({ key }) => key);
    memory.hold(base.key);
    return { baseKey: base.key, since: { gone, came: packRows(came) } };
  }
  const baseKey = `rows-${randomUUID()}`;
  memory.keep(baseKey, packRows(rows));
  return { baseKey, since: { gone: [], came: packRows([]) } };
}

/** Where more than one of so many rows changed since the base, all are kept anew. */
const MOST_PART = 8;
