import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createEnvironment, runCop } from '../support/run-cop.js';

const SEED = 'documents/resolutions/itu-wtdc-res-67-2022.txt';

test.each([
  ['parse', `parse ${`${SEED} `.repeat(10)}`],
  ['export', 'export --format jsonld'],
])(
  '%s ends without a complaint where its reader has seen enough, as head has',
  async (command, args) => {
    const env = createEnvironment();
    if (command === 'export') await runCop(['ingest'], env);
    const shell = spawn(
      'bash',
      ['-o', 'pipefail', '-c', `${process.execPath} bin/cop.js ${args} | head -c 10; echo $?`],
      {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const [said, complaints] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
    expect([said.slice(10), complaints]).toStrictEqual(['0\n', '']);
  },
  60_000,
);
