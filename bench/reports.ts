import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { today } from '#cli/today.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { orderReport } from '#reports/order/order-report.js';
import { REPORT_FORMATS } from '#reports/render/report-formats.js';
import { createFolder } from '../test/support/run-cop.js';
import { within, type Figure } from './figure.js';

const PRACTICES = 10_000;
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 500;
const CLAUSES =
  '/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~resolves-to-instruct-the-director-of-the-telecommunication-development-bureau__para_';

const MEASURED = z.object({ seconds: z.number(), megabytes: z.number(), bytes: z.number(), rows: z.number() });

/** The WTDC report in Word over the documents that ship, and over 10,000 made-up practices besides: time to read the graph, build and render, and the most memory of a process of its own. */
export async function measureReports(): Promise<readonly Figure[]> {
  const shipped = readFolder('documents');
  const made = Array.from({ length: PRACTICES }, (_, i) => ({
    path: `practices/made-up-${i}.md`,
    bytes: new TextEncoder().encode(makePractice(i)),
  }));
  return [
    ...(await measure('the documents that ship', shipped)),
    ...(await measure(`${PRACTICES} practices besides`, [...shipped, ...made])),
  ];
}

function makePractice(i: number): string {
  return `---
id: /ontology/practice/made-up-${i}
country: /ontology/country/rw
submitter: Nobody
date: '2024'
status: recorded
audiences: [parents]
themes: [legal]
implements:
  - ${CLAUSES}${(i % 12) + 1}
sources:
  - https://example.org/${i} (made up)
seen: 2026-11-26
---

# Made-up practice ${i}

A practice made up to measure with.

## What was done

Nothing: it is made up.
`;
}

async function measure(what: string, files: ReturnType<typeof readFolder>): Promise<readonly Figure[]> {
  const folder = createFolder();
  mkdirSync(folder, { recursive: true });
  const store = await openStore({ kind: 'sqlite', path: folder });
  const { records } = await ingestFiles(files, today());
  await store.apply(diffRecords(new Map(), records).change);
  await store.close();
  const child = fork(fileURLToPath(import.meta.url), ['--child', folder], { execArgv: process.execArgv });
  const [message] = await once(child, 'message');
  const { seconds, megabytes, bytes, rows } = MEASURED.parse(message);
  const size = `${rows} rows, ${(bytes / 1000).toFixed(0)} kB of Word`;
  return [
    {
      what: `WTDC report, ${what}`,
      ours: `${seconds.toFixed(2)} s`,
      beside: `limit ${MOST_SECONDS} s; ${size}`,
      verdict: within(seconds, MOST_SECONDS),
    },
    {
      what: '  most memory of the process',
      ours: `${megabytes.toFixed(0)} MB`,
      beside: `limit ${MOST_MEGABYTES} MB`,
      verdict: within(megabytes, MOST_MEGABYTES),
    },
  ];
}

/** Makes one report in this process, and says what it took. */
async function measureHere(path: string): Promise<void> {
  const started = performance.now();
  const store = await openStore({ kind: 'sqlite', path });
  const asked = { resolution: '67', from: '2010-01-01' };
  const report = await orderReport(store, { kind: 'wtdc', asked, today: '2026-11-26' });
  const rows = report.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
  const made = await REPORT_FORMATS['docx']?.render(report);
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(join(path, 'report.docx'), made ?? '');
  await store.close();
  process.send?.({ seconds, megabytes: process.resourceUsage().maxRSS / 1000, bytes: made?.length ?? 0, rows });
}

if (process.argv[2] === '--child') {
  await measureHere(process.argv[3] ?? '');
  process.disconnect();
}
