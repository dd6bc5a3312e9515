import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { today } from '#cli/today.js';
import type { ParsedDocument } from '#ingest/model/document.js';
import { createReader, type Reader } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { readAnnotated } from './annotation.js';
import { readLineages, scoreLineage } from './lineage.js';
import { f1, scoreReading, type Score } from './score.js';

const OWN = 'bench/fidelity/annotated';
const COMMITTED = 'bench/fidelity/score.json';

/** Hits by "document figure", as they were when they were last accepted. */
const COMMITTED_SCHEMA = z.record(z.string(), z.object({ f1: z.number(), hits: z.array(z.string()) }));
type Committed = Partial<z.infer<typeof COMMITTED_SCHEMA>>;

/**
 * `npm run fidelity [-- folder] [--accept]`: how faithfully the annotated texts are read, beside the last committed score;
 * each mention gained and lost is printed. Ends with 1 where a committed score falls. Another folder is printed alone.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { accept: { type: 'boolean', default: false } },
  });
  const [folder = OWN] = positionals;
  const scores = await scoreFolder(folder);
  const committed = folder === OWN ? readCommitted() : {};
  for (const [name, score] of scores) printScore(name, score, committed[name]);
  if (folder !== OWN) return;
  if (values.accept) return accept(scores);
  if (scores.every(([name, score]) => f1(score) >= (committed[name]?.f1 ?? 0))) return;
  console.error('a score has fallen: mend the reading, or accept it with --accept and say why in the commit');
  process.exitCode = 1;
}

function readCommitted(): Committed {
  return existsSync(COMMITTED) ? COMMITTED_SCHEMA.parse(JSON.parse(readFileSync(COMMITTED, 'utf8'))) : {};
}

function printScore(name: string, score: Score, before: Committed[string] | undefined): void {
  const { expected, hits, extra } = score;
  const was = before ? `  (was ${before.f1.toFixed(4)})` : '';
  console.log(
    `${name.padEnd(40)} F1 ${f1(score).toFixed(4)}  ${hits.length}/${expected.length}, ${extra.length} too many${was}`,
  );
  printChanges(score, before?.hits ?? hits);
}

async function scoreFolder(folder: string): Promise<readonly (readonly [string, Score])[]> {
  const registers = readFolder('documents').filter(({ path }) => path.startsWith('registers/'));
  const reader = createReader(readRegisters(registers, today()).registers);
  const scores: (readonly [string, Score])[] = [];
  for (const lineage of readLineages(folder)) {
    const [older, newer] = await Promise.all([lineage.old, lineage.new].map((name) => parseText(reader, folder, name)));
    if (older === undefined || newer === undefined) continue;
    for (const [figure, score] of Object.entries(scoreLineage(lineage, older, newer)))
      scores.push([`${lineage.old} to ${lineage.new} ${figure}`, score]);
  }
  for (const annotated of readAnnotated(folder)) {
    const { reading } = await reader({ path: annotated.path, bytes: readFileSync(annotated.path) }, null);
    if (reading === null) throw new Error(`${annotated.path} could not be read`);
    for (const [figure, score] of Object.entries(scoreReading(annotated, reading)))
      scores.push([`${annotated.name} ${figure}`, score]);
  }
  return scores;
}

async function parseText(reader: Reader, folder: string, name: string): Promise<ParsedDocument> {
  const path = join(folder, `${name}.txt`);
  const { reading } = await reader({ path, bytes: readFileSync(path) }, null);
  if (reading === null) throw new Error(`${path} could not be read`);
  return reading.document;
}

function printChanges({ expected, hits, extra }: Score, before: readonly string[]): void {
  for (const one of hits.filter((hit) => !before.includes(hit))) console.log(`  + ${one}`);
  for (const one of before.filter((hit) => !hits.includes(hit))) console.log(`  - ${one}`);
  for (const one of expected.filter((line) => !hits.includes(line) && !before.includes(line)))
    console.log(`  missed ${one}`);
  for (const one of extra) console.log(`  too many ${one}`);
}

function accept(scores: readonly (readonly [string, Score])[]): void {
  const entries = scores.map(([name, score]) => [name, { f1: f1(score), hits: score.hits }]);
  writeFileSync(COMMITTED, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

await main();
