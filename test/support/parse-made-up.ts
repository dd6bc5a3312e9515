import type { ParsedDocument } from '#ingest/model/document.js';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readText } from '#ingest/read/read-text.js';

/** Parses a text made up for a test, with nothing known beforehand. */
export function parseMadeUp(text: string, path = 'made-up.txt'): ParsedDocument {
  const { source } = readText({ path, bytes: new TextEncoder().encode(text) });
  if (source === null) throw new Error(`${path} could not be read`);
  return parseDocument(source, null);
}
