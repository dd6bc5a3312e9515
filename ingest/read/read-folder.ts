import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../model/source.js';
import { readSourceFile } from './read-source-file.js';

/** Every file below a folder, by path; hidden ones are left out. */
export function readFolder(folder: string): readonly SourceFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const shown = paths.filter((path) => !path.split('/').some((part) => part.startsWith('.')));
  return shown.sort().map((path) => readSourceFile(join(folder, path), path));
}
