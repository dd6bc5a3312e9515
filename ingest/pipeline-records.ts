import { digestInputs, remember, type Memory } from './model/memory.js';
import type { Registers } from './model/register.js';
import type { SourceFile } from './model/source.js';
import type { ReadPractice } from './read/read-practice.js';
import type { ReadRegisters } from './read/read-registers.js';

/** What reading depends on beside its files. */
interface Recalling {
  readonly today: string;
  readonly memory: Memory;
}

/** What the registers say, with digests of it. */
export interface SaidRegisters extends ReadRegisters {
  /** Of all that they say. */
  readonly digest: string;
  /** Of what they name: what is found in a document depends on nothing else of them. */
  readonly namedDigest: string;
}

/** What the registers say, from the memory where they did not change. What reads YAML is loaded where there is something to read. */
export async function recallRegisters(
  files: readonly SourceFile[],
  { today, memory }: Recalling,
): Promise<SaidRegisters> {
  const inputs = [today, ...files.flatMap(({ path, bytes }) => [path, bytes])];
  return await remember(memory, { step: 'registers', inputs }, async () => {
    const { readRegisters } = await import('./read/read-registers.js');
    return digestRegisters(readRegisters(files, today));
  });
}

/** Digests what registers say. */
export function digestRegisters({ registers, diagnostics }: ReadRegisters): SaidRegisters {
  const { texts, ...said } = registers satisfies Registers;
  const { instruments, actors, initiatives, events } = said;
  const digestOf = (...values: readonly unknown[]) => digestInputs(values.map((value) => JSON.stringify(value)));
  return {
    registers,
    diagnostics,
    digest: digestOf(said, [...texts], diagnostics),
    namedDigest: digestOf(instruments, actors, initiatives, events),
  };
}

/** The practices in order, each from the memory where its file did not change. */
export async function recallPractices(
  files: readonly SourceFile[],
  { today, memory }: Recalling,
): Promise<readonly ReadPractice[]> {
  const read: ReadPractice[] = [];
  for (const file of files) {
    const step = { step: 'practice', inputs: [today, file.path, file.bytes] };
    read.push(
      await remember(memory, step, async () => {
        const { readPractice } = await import('./read/read-practice.js');
        return readPractice(file, today);
      }),
    );
  }
  return read;
}
