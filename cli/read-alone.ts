import type { Reading } from '#ingest/model/reading.js';
import { createReader } from '#ingest/pipeline.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { CommandFault } from './command-fault.js';
import { printDiagnostics } from './print-diagnostics.js';
import { readFileAlone } from './read-file-alone.js';
import { readShippedRegisters } from './read-folders.js';
import { today } from './today.js';

/** Reads documents named on the command line with the registers that ship; throws CommandFault where one cannot be read as a document. */
export async function readAlone(paths: readonly string[]): Promise<readonly Reading[]> {
  const reader = createReader(readRegisters(readShippedRegisters(), today()).registers);
  const readings: Reading[] = [];
  for (const path of paths) {
    const { file, sidecar } = readFileAlone(path);
    const { reading, diagnostics } = await reader(file, sidecar);
    if (reading === null) throw new CommandFault(printDiagnostics(diagnostics).trimEnd());
    readings.push(reading);
  }
  return readings;
}
