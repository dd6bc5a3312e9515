import type { Store } from '#graph/store/store.js';
import { CommandFault } from './command-fault.js';

/** How often a reading is begun anew where an ingest was written meanwhile. */
const MOST_ATTEMPTS = 5;

/** Reads a store from one state of the graph: what was read while an ingest was written is dropped, and read again. `read` must leave nothing behind that a second reading does not replace. */
export async function ofOneState<Value>(store: Store, read: () => Promise<Value>): Promise<Value> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const before = await store.revision();
    const outcome = await settle(read);
    if (before !== (await store.revision())) continue;
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }
  throw new CommandFault('the graph is being written again and again; run it again when the ingests have ended');
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
