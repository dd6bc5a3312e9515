import { readFileSync } from 'node:fs';
import { today } from '#cli/today.js';
import { createReader } from '#ingest/pipeline.js';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { readText } from '#ingest/read/read-text.js';
import { timeOf, type Figure } from './figure.js';

const AIM = 5;
const path = 'documents/resolutions/itu-wtdc-res-67-2022.txt';

/** The seed, in MB of text a second on one core: parsed alone, and with all that is found in it. */
export async function measureParse(): Promise<readonly Figure[]> {
  const file = { path, bytes: readFileSync(path) };
  const reader = createReader(
    readRegisters(
      readFolder('documents').filter((one) => one.path.startsWith('registers/')),
      today(),
    ).registers,
  );
  const parse = () => {
    const { source } = readText(file);
    return source && parseDocument(source, null);
  };
  const alone = await rateOf(parse, file.bytes.length);
  const whole = await rateOf(() => reader(file, null), file.bytes.length);
  return [
    {
      what: 'read and parse the seed',
      ours: `${alone.toFixed(1)} MB/s`,
      beside: `aim ${AIM} MB/s`,
      verdict: alone >= AIM ? 'met' : 'NOT met',
    },
    {
      what: 'read, parse, extract and resolve the seed',
      ours: `${whole.toFixed(1)} MB/s`,
      beside: `aim ${AIM} MB/s`,
      verdict: whole >= AIM ? 'met' : 'NOT met',
    },
  ];
}

/** Many times over, so that the compiler has warmed up. */
async function rateOf(work: () => unknown, bytes: number): Promise<number> {
  const times = 100;
  const time = await timeOf(async () => {
    for (let i = 0; i < times; i++) await work();
  });
  return (bytes * times) / 1e6 / (time / 1000);
}
