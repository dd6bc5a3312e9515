import { existsSync, statSync } from 'node:fs';
import type { SourceFile } from '#ingest/model/source.js';
import { readSourceFile } from '#ingest/read/read-source-file.js';
import { CommandFault } from './command-fault.js';

/** A file named on the command line, with the sidecar beside it where there is one. */
export function readFileAlone(path: string): { readonly file: SourceFile; readonly sidecar: SourceFile | null } {
  if (!existsSync(path)) throw new CommandFault(`no file ${path}; name a document`);
  if (statSync(path).isDirectory())
    throw new CommandFault(`${path} is a folder; name a file, or use: cop ingest ${path}`);
  const beside = path.replace(/\.[^./]+$/, '.yaml');
  const sidecar = beside !== path && existsSync(beside) ? readOne(beside) : null;
  return { file: readOne(path), sidecar };
}

function readOne(path: string): SourceFile {
  return readSourceFile(path, path.replaceAll('\\', '/'));
}
