import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './package-root.js';

/** The built explorer, file by file: path with a leading slash to bytes. Empty where it was not built. */
export function readWebAssets(): ReadonlyMap<string, Uint8Array> {
  const root = join(PACKAGE_ROOT, 'dist', 'web');
  if (!existsSync(root)) return new Map();
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(root.length).replaceAll('\\', '/'), readFileSync(path)]));
}
