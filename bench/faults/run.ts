import { canStartNeo4j, createNeo4jServer } from '../../test/support/neo4j/neo4j-server.js';
import { createEnvironment } from '../../test/support/run-cop.js';
import { ingestIntoUnwritableFolder, ingestOntoFullDisk } from './disk.js';
import { ingestWhileServing } from './ingest-while-serving.js';
import { killNeo4jUnderLoad } from './neo4j-outage.js';
import { killIngestOften, killNeo4jIngestOften } from './kills.js';
import { askSteadily } from './steady.js';
import { ingestTwoAtOnce } from './two-ingests.js';

/** `npm run faults`, or `npm run faults -- kills`: the long forms, each of which CI runs shortened in test/faults. */
const FAULTS: readonly (readonly [name: string, run: () => Promise<string>])[] = [
  ['kills, embedded store', async () => `${await killIngestOften(200)} kills -9, the same graph after each`],
  ['kills, Neo4j', async () => (canStartNeo4j() ? await onNeo4j() : 'not run: no Java or Maven')],
  [
    'Neo4j killed under load',
    async () => (canStartNeo4j() ? describe(await killNeo4jUnderLoad(10)) : 'not run: no Java or Maven'),
  ],
  ['full disk', () => Promise.resolve(String(ingestOntoFullDisk(400).stderr).trim())],
  ['data folder that cannot be made', () => Promise.resolve(String(ingestIntoUnwritableFolder().stderr).trim())],
  ['two ingests at once, 20 times', repeatTwoIngests],
  [
    'ingest while the server runs, 20 times',
    async () => `${await ingestWhileServing(createEnvironment(), 20)} answers, each of a whole graph`,
  ],
  ['200 requests a second for 5 minutes', async () => JSON.stringify(await askSteadily(200, 300))],
];

const wanted = process.argv[2];
for (const [name, run] of FAULTS.filter(([each]) => wanted === undefined || each.includes(wanted)))
  console.log(`${name}: ${await run()}`);
process.exit();

async function onNeo4j(): Promise<string> {
  const server = await createNeo4jServer();
  await server.start();
  try {
    return `${await killNeo4jIngestOften(200, server.settings)} kills -9, the same graph after each`;
  } finally {
    await server.dispose();
  }
}

async function repeatTwoIngests(): Promise<string> {
  for (let i = 0; i < 20; i++) {
    const env = createEnvironment();
    await ingestTwoAtOnce(env, { kind: 'sqlite', path: env['COP_DATA'] ?? '' });
  }
  return 'each time the graph of one of the two folders, whole';
}

function describe(statuses: ReadonlyMap<number, number>): string {
  return [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
}
