import { readFileSync, statSync } from 'node:fs';
import type { SourceFile } from '../model/source.js';

/** More than any reader takes: the largest file that one does is a PDF of 100 MB. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Reads a file of the disk under the path that it has below its folder; of one that no reader takes only its size, so that the memory stays bounded. */
export function readSourceFile(file: string, path: string): SourceFile {
  const { size } = statSync(file);
  if (size <= MOST_BYTES) return { path, bytes: readFileSync(file) };
  return { path, bytes: new TextEncoder().encode(`${size} bytes, too many to be read`), size };
}
