import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['graph', 'ingest', 'server', 'cli', 'web'];
const BUILT = ['dist/cli/main.js', 'dist/web/index.html'];

/** The commands and the explorer are tested as they are shipped, built: they are built again where a source is newer. */
export default function setup(): void {
  const built = Math.min(...BUILT.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
  // Vitest sets NODE_ENV to test, under which Vite would build the explorer for development, larger and slower.
  const env = { ...process.env, NODE_ENV: 'production' };
  if (newestOf(SOURCES) > built) execSync('npm run --silent build', { stdio: ['ignore', 'inherit', 'inherit'], env });
}

function newestOf(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
