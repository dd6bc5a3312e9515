import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignDocuments } from '#ingest/align/align-documents.js';
import { findAllParallels } from '#ingest/align/find-all-parallels.js';
import type { ParsedDocument } from '#ingest/model/document.js';
import type { Reading } from '#ingest/model/reading.js';
import { parseMadeUp } from '../test/support/parse-made-up.js';
import { createRandom, type Random } from '../test/support/random.js';
import { createFolder } from '../test/support/run-cop.js';
import { ms, timeOf, type Figure } from './figure.js';

const CLAUSES = 300;
const FASTER = 20;

/** The clauses paired greedily by SequenceMatcher's ratio, as Python's own documentation has it: quick bounds first. */
const DIFFLIB = `
import difflib, json, sys, time
old, new = json.load(open(sys.argv[1]))
start = time.perf_counter()
taken = set()
for clause in new:
    matcher = difflib.SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(clause)
    best, at = 0.6, None
    for i, other in enumerate(old):
        if i in taken: continue
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
            best, at = matcher.ratio(), i
    if at is not None: taken.add(at)
print((time.perf_counter() - start) * 1000)
`;

/** Alignment of two versions of 300 clauses beside Python's difflib over the same clauses, and parallels in growing collections. */
export async function measureAlignment(): Promise<readonly Figure[]> {
  const random = createRandom(7);
  const older = Array.from({ length: CLAUSES }, () => sentence(random));
  const newer = older.map((clause) => (random.below(4) === 0 ? reword(clause, random) : clause));
  newer.splice(random.below(CLAUSES), 0, sentence(random));
  const [a, b] = [resolution(older), resolution(newer)];
  const ours = await timeOf(() => alignDocuments(a, b));
  const peer = timeDifflib(older, newer);
  const times = peer === null ? null : peer / ours;
  const verdict =
    times === null
      ? 'not compared: no python3 here'
      : `${times.toFixed(0)} × as fast (aim ≥ ${FASTER} ×, ${times >= FASTER ? 'met' : 'NOT met'})`;
  const alignment = {
    what: `alignment of two versions of ${CLAUSES} clauses`,
    ours: ms(ours),
    beside: `difflib ${peer === null ? '–' : ms(peer)}`,
    verdict,
  };
  return [alignment, ...(await measureParallels(random))];
}

function timeDifflib(older: readonly string[], newer: readonly string[]): number | null {
  const folder = createFolder();
  writeFileSync(join(folder, 'clauses.json'), JSON.stringify([older, newer]));
  const { status, stdout } = spawnSync('python3', ['-c', DIFFLIB, join(folder, 'clauses.json')], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

/** The cost of a document may not grow with the collection: ten times the documents, about ten times the time. */
async function measureParallels(random: Random): Promise<readonly Figure[]> {
  const texts = Array.from({ length: 2000 }, () =>
    reading(resolution(Array.from({ length: 20 }, () => sentence(random)))),
  );
  const few = await timeOf(() => findAllParallels(texts.slice(0, 200)), 3);
  const many = await timeOf(() => findAllParallels(texts), 1);
  const exponent = Math.log10(many / few);
  const verdict = `growth exponent ${exponent.toFixed(2)} (aim ≤ 1.10, ${exponent <= 1.1 ? 'met' : 'NOT met'})`;
  return [
    {
      what: 'parallels among 2,000 documents of 20 clauses',
      ours: ms(many),
      beside: `200 documents ${ms(few)}`,
      verdict,
    },
  ];
}

function reading(document: ParsedDocument): Reading {
  return {
    document,
    sidecar: null,
    findings: { citations: [], names: [], duties: [], diagnostics: [] },
    addressees: [],
  };
}

const WORDS = Array.from({ length: 4000 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i.toString(36)}`);

function sentence(random: Random): string {
  return `to ${Array.from({ length: 15 + random.below(40) }, () => random.pick(WORDS)).join(' ')}`;
}

function reword(clause: string, random: Random): string {
  const words = clause.split(' ');
  return words.map((word, i) => (i > 0 && random.below(6) === 0 ? random.pick(WORDS) : word)).join(' ');
}

function resolution(clauses: readonly string[]): ParsedDocument {
  const head =
    'RESOLUTION 902 (REV. EXAMPLETOWN, 2044)\nMade up\nThe Plenipotentiary Conference (Exampletown, 2044),\nresolves\n';
  return parseMadeUp(`${head}${clauses.map((clause, i) => `${i + 1}\t${clause};`).join('\n')}\n`);
}
