import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceFile } from '#ingest/model/source.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { CommandFault } from './command-fault.js';
import { PACKAGE_ROOT } from './package-root.js';

/** The documents that ship with cop-graph. */
export const SHIPPED_DOCUMENTS = join(PACKAGE_ROOT, 'documents');

/**
 * Every file of the folders named, or of documents/ in the current folder, or of the documents that ship.
 * Folders without registers/ are read with the registers that ship: without them no citation could be resolved.
 */
export function readFolders(folders: readonly string[]): readonly SourceFile[] {
  const chosen = folders.length > 0 ? folders : [existsSync('documents') ? 'documents' : SHIPPED_DOCUMENTS];
  const files = chosen.flatMap((folder) => readOne(folder));
  if (files.length === 0)
    throw new CommandFault(`no files in ${chosen.join(', ')}; put documents there, see documents/README.md`);
  refuseTwins(files);
  return files.some(({ path }) => path.startsWith('registers/')) ? files : [...files, ...readShippedRegisters()];
}

/** The registers that ship, as files. */
export function readShippedRegisters(): readonly SourceFile[] {
  return readFolder(SHIPPED_DOCUMENTS).filter(({ path }) => path.startsWith('registers/'));
}

function readOne(folder: string): readonly SourceFile[] {
  if (!existsSync(folder))
    throw new CommandFault(`no folder ${folder} (looked at ${resolve(folder)}); name a folder of documents`);
  if (!statSync(folder).isDirectory())
    throw new CommandFault(`${folder} is a file; name the folder it lies in, or use: cop parse ${folder}`);
  return readFolder(folder);
}

function refuseTwins(files: readonly SourceFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path))
      throw new CommandFault(`${path} is in two of the folders; evidence names files by that path, so rename one`);
    seen.add(path);
  }
}
