import { randomUUID } from 'node:crypto';
import type { ClauseIndex } from '#ingest/align/index-shingles.js';
import type { Memory } from '#ingest/model/memory.js';
import type { Kept, Manifest } from '#ingest/pipeline-manifest.js';

/** What an ingest left beside the store. */
export interface IngestState extends Kept {
  /** How many records the graph has. */
  readonly size: GraphSize;
  /** The key of its index. */
  readonly indexKey: string;
}

export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

interface Entry {
  readonly revision: string;
  readonly manifest: Manifest;
  readonly size: GraphSize;
  readonly indexKey: string;
}

const KEY = 'state';

/** What the last ingest left, where it is of the very revision that the store holds: of another, nothing can be said of what is in the store. */
export function recallState(memory: Memory, revision: string): IngestState | undefined {
  const kept = memory.recall(KEY) as Entry | undefined; // Only keepState keeps anything under this key.
  if (kept?.revision !== revision) return undefined;
  const { indexKey } = kept;
  return { ...kept, index: () => memory.recall(indexKey) as ClauseIndex | undefined };
}

/** Keeps what an ingest leaves, after the store holds the revision that it wrote: an ingest that is killed in between leaves a state of another revision, which is no state. */
export function keepState(
  memory: Memory,
  state: Omit<Entry, 'indexKey'> & { readonly index: ClauseIndex | string },
): void {
  const { index, ...rest } = state;
  const indexKey = typeof index === 'string' ? index : `index ${randomUUID()}`;
  if (typeof index === 'string') memory.hold(indexKey);
  else memory.keep(indexKey, index);
  memory.keep(KEY, { ...rest, indexKey });
}
