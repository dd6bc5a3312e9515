import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '#cli/today.js';
import { createReader } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { createFolder } from '../test/support/run-cop.js';
import { percentile, type Figure } from './figure.js';
import { makeDocuments } from './made-documents.js';

const MEGABYTE = 1_000_000;
const AIM = 5;
const MOST_MEMORY = 600;

/** Reading plain text of made-up resolutions, whole: parsed, searched and resolved, in seconds of one core. One long text, which no cache helps; ten times as much beside it, and eyecite beside both where it is installed (`pip install eyecite`, for the Python that COP_PYTHON names, or `python3`). */
export async function measureReading(): Promise<readonly Figure[]> {
  const registers = readFolder('documents').filter(({ path }) => path.startsWith('registers/'));
  const reader = createReader(readRegisters(registers, today()).registers);
  const read = async (text: string, name: string): Promise<number> => {
    const bytes = new TextEncoder().encode(text);
    const before = process.cpuUsage();
    await reader({ path: name, bytes }, null);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const [one, ten] = [makeText(MEGABYTE, 1), makeText(10 * MEGABYTE, 2)];
  for (let seed = 3; seed < 6; seed++) await read(makeText(MEGABYTE, seed), 'warm-up.txt');
  const timesOfOne: number[] = [];
  // Texts of their own: what was found in one is remembered.
  for (let seed = 6; seed < 11; seed++) timesOfOne.push(await read(makeText(MEGABYTE, seed), 'one.txt'));
  const timeOfOne = percentile(timesOfOne, 0.5);
  const timeOfTen = await read(ten, 'ten.txt');
  const memory = measureMemory(ten);
  const rate = 1 / timeOfOne;
  return [
    {
      what: '1 MB, read, parsed, searched and resolved',
      ours: `${rate.toFixed(1)} MB/s`,
      beside: `aim ${AIM} MB/s`,
      verdict: verdict(rate >= AIM),
    },
    {
      what: '10 MB beside 1 MB',
      ours: `${(timeOfTen / timeOfOne).toFixed(1)}×`,
      beside: 'at most 11×',
      verdict: verdict(timeOfTen / timeOfOne <= 11),
    },
    {
      what: 'most memory of a process that reads 10 MB',
      ours: `${memory.toFixed(0)} MB`,
      beside: `at most ${MOST_MEMORY} MB`,
      verdict: verdict(memory <= MOST_MEMORY),
    },
    measureEyecite(one, rate),
  ];
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'NOT met';
}

/** A program of its own, as built: nothing that was measured before it is counted. */
const READ_ONE = `
import { readFileSync } from 'node:fs';
import { today } from './dist/cli/today.js';
import { createReader } from './dist/ingest/pipeline.js';
import { readFolder } from './dist/ingest/read/read-folder.js';
import { readRegisters } from './dist/ingest/read/read-registers.js';
const registers = readFolder('documents').filter(({ path }) => path.startsWith('registers/'));
const reader = createReader(readRegisters(registers, today()).registers);
await reader({ path: 'ten.txt', bytes: readFileSync(process.argv[1]) }, null);
console.log(process.resourceUsage().maxRSS);
`;

function measureMemory(text: string): number {
  const path = join(createFolder(), 'ten.txt');
  writeFileSync(path, text);
  const program = ['--input-type=module', '-e', READ_ONE, path];
  const { stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  if (!(Number(stdout) > 0)) throw new Error(`npm run build first: ${stderr.slice(0, 200)}`);
  return (Number(stdout) * 1024) / MEGABYTE;
}

/** One resolution of the seed's shape, as long as wanted. */
function makeText(length: number, seed: number): string {
  const decoder = new TextDecoder();
  const texts = makeDocuments(Math.ceil(length / 9000), seed).filter(({ path }) => path.endsWith('.txt'));
  const [head = '', ...bodies] = texts.map(({ bytes }) => decoder.decode(bytes));
  const rest = bodies.map((text) => text.slice(text.indexOf('\n') + 1));
  return [head, ...rest].join('').slice(0, length);
}

const EYECITE = `
import sys, time
from eyecite import get_citations
text = open(sys.argv[1]).read()
get_citations(text[:10000])
start = time.process_time()
get_citations(text)
print(time.process_time() - start)
`;

function measureEyecite(text: string, rate: number): Figure {
  const path = join(createFolder(), 'text.txt');
  writeFileSync(path, text);
  const { status, stdout } = spawnSync(process.env['COP_PYTHON'] ?? 'python3', ['-c', EYECITE, path], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  const seconds = Number(stdout);
  const what = 'the same text, citations alone, by eyecite';
  if (status !== 0 || !(seconds > 0))
    return { what, ours: '–', beside: 'eyecite is not installed', verdict: 'not measured' };
  const theirs = text.length / 1e6 / seconds;
  return {
    what,
    ours: `${rate.toFixed(1)} MB/s`,
    beside: `eyecite ${theirs.toFixed(2)} MB/s`,
    verdict: `${(rate / theirs).toFixed(1)}×, aim 10×`,
  };
}
