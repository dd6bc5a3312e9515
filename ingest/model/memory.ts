import { createHash } from 'node:crypto';

/**
 * What earlier runs read, by a digest of all that it was made of. It saves time and is never the truth: what it does not
 * have, or cannot vouch for, is read again. A caller gives it to the pipeline, which looks at no disk. Keys are letters,
 * digits and hyphens.
 */
export interface Memory {
  /** What was kept under a key; undefined where nothing was. */
  recall(key: string): unknown;
  keep(key: string, value: unknown): void;
  /** Says that what is kept under a key is still what a file is read as, though nobody looks at it now. */
  hold(key: string): void;
}

/** Remembers nothing: everything is read. */
export const NO_MEMORY: Memory = { recall: () => undefined, keep: () => undefined, hold: () => undefined };

/** A step of the pipeline, and everything that its outcome depends on. */
export interface Remembered {
  readonly step: string;
  readonly inputs: readonly (string | Uint8Array)[];
}

/** The outcome of a step: what was kept of the same step with the same inputs, else what it makes now. */
export async function remember<Value>(
  memory: Memory,
  { step, inputs }: Remembered,
  make: () => Value | Promise<Value>,
): Promise<Value> {
  return await rememberAs(memory, digestInputs([step, ...inputs]), make);
}

/** The same for a key that is known already: the digest of a step and its inputs. */
export async function rememberAs<Value>(
  memory: Memory,
  key: string,
  make: () => Value | Promise<Value>,
): Promise<Value> {
  const kept = memory.recall(key);
  // The key holds the step: what was kept under it is what that step made.
  if (kept !== undefined) return kept as Value;
  const made = await make();
  memory.keep(key, made);
  return made;
}

/** Digest of inputs in order; none can be taken for two others, since each is told with its length. Words go before bytes, in one piece: this is done for every file of every ingest. */
export function digestInputs(inputs: Remembered['inputs']): string {
  const told = inputs.map((input) => (typeof input === 'string' ? `${input.length} ${input}` : `${input.length}b`));
  const hash = createHash('sha256').update(told.join(' '));
  for (const input of inputs) if (typeof input !== 'string') hash.update(input);
  return hash.digest('hex');
}
