import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Where it stands beside the database. */
const ENDING = '-clean';

/** Notes that a database was closed whole, with nothing of it left in a log: a program that is killed leaves no such note, or one that no longer fits. */
export function markClean(path: string): void {
  try {
    const state = stateOf(path);
    if (state !== null) writeFileSync(`${path}${ENDING}`, state);
  } catch {
    // A folder that cannot be written has no notes: its database is looked through each time.
  }
}

/** Whether a database is as it was when it was last closed whole: to look through a large one takes seconds. */
export function isMarkedClean(path: string): boolean {
  try {
    return readFileSync(`${path}${ENDING}`, 'utf8') === stateOf(path);
  } catch {
    return false;
  }
}

/** Forgets it, with the database that it was of. */
export function removeMark(path: string): void {
  rmSync(`${path}${ENDING}`, { force: true });
}

/** Size and time of the last change; null while a log holds what is not in the file yet. */
function stateOf(path: string): string | null {
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return null;
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}
