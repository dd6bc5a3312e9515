import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnvironment, createFolder } from '../../test/support/run-cop.js';

/** What an ingest says, and its exit status, where the disk takes no more than so many KB a file: the system refuses what is beyond, as a full disk does. */
export function ingestOntoFullDisk(kilobytes: number, env = createEnvironment()): ReturnType<typeof spawnSync> {
  const command = `ulimit -f ${kilobytes}; exec node bin/cop.js ingest`;
  return spawnSync('bash', ['-c', command], { env, encoding: 'utf8' });
}

/** The same where the data folder cannot be made, since a file stands in its way. */
export function ingestIntoUnwritableFolder(): ReturnType<typeof spawnSync> {
  const file = join(createFolder(), 'file');
  writeFileSync(file, 'in the way');
  const env = createEnvironment({ COP_DATA: join(file, 'data') });
  return spawnSync('node', ['bin/cop.js', 'ingest'], { env, encoding: 'utf8' });
}
