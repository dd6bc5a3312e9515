import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from '../model/source.js';

/** Most bytes of a register or a table that are read: far more than people write, far less than would fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What is wrong with a file that is too large to be read; undefined where it is not. */
export function reportTooLarge({ path, bytes, size = bytes.byteLength }: SourceFile): Diagnostic | undefined {
  if (size <= MOST_BYTES) return undefined;
  const message = `${Math.round(size / 1024 / 1024)} MB are too many: at most ${MOST_BYTES / 1024 / 1024} MB of one file are read`;
  const hint = 'split the file; nothing of it was taken';
  return { rule: 'file-too-large', severity: 'error', message, hint, file: path, line: 1, column: 1 };
}
