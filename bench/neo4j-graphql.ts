import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { NodeId } from '#graph/model/ids.js';
import type { Neo4jSettings } from '#graph/store/neo4j/session.js';
import { DEPTH } from './made-lineage.js';

/** Not among our dependencies: it is measured here and nothing is built with it. Its engines (Node ≥ 20) fit. */
const PACKAGES = ['@neo4j/graphql@7.6.3', 'neo4j-driver@6.3.0', 'graphql@16.15.0', 'graphql-yoga@5.24.1'];
/** Of what it brings along, the last that runs on the oldest Node that we support; the same as in our own package.json. */
const OVERRIDES = { '@whatwg-node/promise-helpers': '1.3.2', '@whatwg-node/disposablestack': '0.0.6' };
const FOLDER = join(homedir(), '.cache', 'cop-graph', 'neo4j-graphql-7.6.3');

/** A server of its own, in a process of its own, with the types that the question needs and no more. */
const SERVER = `
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
const [uri, user, password] = process.argv.slice(2);
const typeDefs = \`
  type Words @relationshipProperties { id: String! quote: String }
  type CopNode @node {
    id: ID!
    name: String!
    continues: [CopNode!]! @relationship(type: "CONTINUES", direction: OUT, properties: "Words")
    cites: [CopNode!]! @relationship(type: "CITES", direction: OUT, properties: "Words")
  }\`;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = createServer(createYoga({ schema, logging: false }));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** What is one hop here is one level of the selection there: continuations and citations with the words they rest on, so many levels deep. */
function selectionOf(depth: number): string {
  if (depth === 0) return 'id name';
  const below = `edges { properties { id quote } node { ${selectionOf(depth - 1)} } }`;
  return `id name continuesConnection { ${below} } citesConnection { ${below} }`;
}

const QUERY = `query ($of: ID!) { copNodes(where: { id: { eq: $of } }) { ${selectionOf(DEPTH)} } }`;

/** The answer of the other library as one that can be compared with ours. */
export interface OtherServer {
  /** How many different nodes it finds. */
  ask(of: NodeId): Promise<number>;
  close(): Promise<void>;
}

/** Starts @neo4j/graphql with its own server on a Neo4j; null where npm cannot install it. */
export async function serveNeo4jGraphql({ uri, user, password }: Neo4jSettings): Promise<OtherServer | null> {
  if (!isInstalled()) return null;
  writeFileSync(join(FOLDER, 'server.mjs'), SERVER);
  const child = spawn(process.execPath, [join(FOLDER, 'server.mjs'), uri, user, password], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await readPort(child.stdout);
  return {
    ask: async (of) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY, variables: { of } }),
      });
      const answer = await response.text();
      if (answer.includes('"errors"')) throw new Error(`@neo4j/graphql: ${answer.slice(0, 300)}`);
      return countNodes(answer);
    },
    close: async () => {
      child.kill();
      await once(child, 'close');
    },
  };
}

function isInstalled(): boolean {
  if (existsSync(join(FOLDER, 'node_modules', '@neo4j', 'graphql'))) return true;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, overrides: OVERRIDES }));
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', FOLDER, ...PACKAGES];
  return spawnSync('npm', args, { stdio: 'ignore' }).status === 0;
}

async function readPort(stdout: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: stdout })) return Number(line);
  throw new Error('the server of @neo4j/graphql ended before it was ready');
}

/** Ids stand once for every way that leads to them; those of edges have spaces. */
function countNodes(answer: string): number {
  return new Set(Array.from(answer.matchAll(/"id":"([^" ]+)"/g), ([, id]) => id)).size;
}
