import type { Store } from '../store/store.js';

/** How often a reading is begun anew where an ingest was written meanwhile. */
const MOST_ATTEMPTS = 5;

/** What was read, and of which state of the graph. */
export interface Reading<Value> {
  readonly value: Value;
  readonly revision: string;
}

/**
 * Reads a store from one state of the graph: what was read while an ingest was written is dropped, and read again. `read`
 * must leave nothing behind that a second reading does not replace. `since` is a revision that the store is known to have
 * had before, which saves asking for it. Throws GraphChangingError where ingests never end.
 */
export async function ofOneState<Value>(
  store: Pick<Store, 'revision'>,
  read: () => Promise<Value>,
  since?: string,
): Promise<Reading<Value>> {
  let before = since ?? (await store.revision());
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const outcome = await settle(read);
    const revision = await store.revision();
    if (revision === before) {
      if ('error' in outcome) throw outcome.error;
      return { value: outcome.value, revision };
    }
    before = revision;
  }
  throw new GraphChangingError();
}

/** Thrown where the graph is written so often that no reading is of one state of it. */
export class GraphChangingError extends Error {
  constructor() {
    super('the graph is being written again and again');
    this.name = 'GraphChangingError';
  }
}

/** A reading of two states may fail where one of one state would not: its failure is told only when the state is known. */
async function settle<Value>(
  read: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly error: unknown }> {
  try {
    return { value: await read() };
  } catch (error) {
    return { error };
  }
}
