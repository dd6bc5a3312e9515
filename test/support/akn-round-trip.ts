import { writeAkn } from '#cli/write-akn.js';
import { today } from '#cli/today.js';
import type { ParsedDocument } from '#ingest/model/document.js';
import type { Reading } from '#ingest/model/reading.js';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { createReader } from '#ingest/pipeline.js';
import { readAkn } from '#ingest/read/read-akn.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { sortFiles } from '#ingest/read/sort-files.js';

const reader = createReader(readRegisters(sortFiles(readFolder('documents')).registers, today()).registers);

/** What is read of a file by the registers that ship. */
export async function readingOf(path: string, bytes: Uint8Array, sidecar: Uint8Array | null = null): Promise<Reading> {
  const { reading } = await reader({ path, bytes }, sidecar && { path: 'x.yaml', bytes: sidecar });
  if (reading === null) throw new Error(`${path} is read`);
  return reading;
}

/** A document that was written as Akoma Ntoso, read from it. */
export function readBack(reading: Reading): ParsedDocument {
  const { source, diagnostics } = readAkn({ path: 'x.xml', bytes: new TextEncoder().encode(writeAkn(reading)) });
  if (source === null) throw new Error(diagnostics.map(({ message }) => message).join());
  return parseDocument(source, null);
}

/** What a document and its copy have alike: everything but the places. */
export function outlineOf({ sections, clauses, notes, cover }: ParsedDocument) {
  return {
    sections: sections.map(({ eId, heading, role, parent }) => ({ eId, heading, role, parent })),
    clauses: clauses.map(({ eId, label, text, tail, role, parent, section }) => ({
      ...{ eId, label, text, tail, role, parent, section },
    })),
    cover: cover.map(({ field, value }) => ({ field, value })),
    notes: notes.map(({ marker, text, clause }) => ({ marker, text, clause })),
  };
}
