import { measureAlignment } from './align.js';
import { measureExplorer, measureLargeExplorer } from './explorer/measure.js';
import type { Measurement } from './figure.js';
import { measureGrowth, measureLongGrowth } from './growth.js';
import { measureHop } from './hop.js';
import { measureHttp } from './http.js';
import { measureLineage } from './lineage.js';
import { measureNeo4jIngest, measureSqliteIngest } from './ingest.js';
import { measurePage } from './page.js';
import { measureParse } from './parse.js';
import { measureReading } from './reading.js';
import { measureReports } from './reports.js';
import { measureLargeStore } from './scale-store.js';
import { measureLongReingest, measureSecondIngest } from './second-ingest.js';
import { measureStart } from './start.js';
import { measureThroughput } from './throughput.js';

/** Every figure beside its peer or limit, each measured in this run on this machine. */
const MEASUREMENTS: readonly (readonly [string, Measurement])[] = [
  ['start', measureStart],
  ['second ingest', measureSecondIngest],
  ['parse', measureParse],
  ['reading long plain text', measureReading],
  ['ingest, embedded store', measureSqliteIngest],
  ['ingest, Neo4j', measureNeo4jIngest],
  ['growing collections', measureGrowth],
  ['one hop', measureHop],
  ['lineage', measureLineage],
  ['alignment', measureAlignment],
  ['reports', measureReports],
  ['over HTTP', measureHttp],
  ['requests a second', measureThroughput],
  ['page', measurePage],
  ['explorer, 500 nodes', measureExplorer],
  ['explorer, 5,000 nodes', measureLargeExplorer],
];

/** What takes minutes and a gigabyte of disk: measured where it is asked for by name. */
const LONG: readonly (readonly [string, Measurement])[] = [
  ['scale, embedded store', measureLargeStore],
  ['scale, growth', measureLongGrowth],
  ['scale, one changed document', measureLongReingest],
];

const wanted = process.argv[2];
const all = [...MEASUREMENTS, ...LONG];
const chosen = wanted === undefined ? MEASUREMENTS : all.filter(([name]) => name.includes(wanted));
if (chosen.length === 0)
  throw new Error(`no measurement is called ${wanted}; there are: ${all.map(([name]) => name).join('; ')}`);
for (const [name, measure] of chosen) {
  console.log(`\n${name}`);
  for (const { what, ours, beside, verdict } of await measure())
    console.log(`  ${what.padEnd(58)} ${ours.padStart(11)}   beside ${beside}   ${verdict}`);
}
process.exit();
