import Database from 'libsql';
import { join } from 'node:path';
import { toNodeId } from '#graph/model/ids.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import { generateRecords } from '../test/support/generated-records.js';
import { createFolder } from '../test/support/run-cop.js';
import { ms, ratio, timeOf, type Figure } from './figure.js';

const HOPS = 2000;

/** What one node's edges lead to, on the embedded store: the port's two verbs beside one bare statement that brings the same rows. */
export async function measureHop(): Promise<readonly Figure[]> {
  const path = createFolder();
  const store = await openStore({ kind: 'sqlite', path });
  const records = generateRecords(200);
  await store.apply(diffRecords(new Map(), records).change);
  const starts = records.nodes
    .filter(({ kind }) => kind === 'clause')
    .slice(0, HOPS)
    .map(({ id }) => id);
  const ours = await timeOf(async () => {
    for (const id of starts) {
      const [edges = []] = await store.edges({ ends: [id], direction: 'out' });
      await store.nodes(edges.map(({ to }) => toNodeId(to)));
    }
  });
  const database = new Database(join(path, 'graph.sqlite'), { readonly: true });
  const bare =
    database.prepare(`SELECT edge.*, far.* FROM node JOIN edge ON edge.source = node.key JOIN node AS far ON far.key = edge.target
    WHERE node.id = ? ORDER BY edge.kind, edge.position`);
  const peer = await timeOf(() => starts.forEach((id) => bare.all(id)));
  database.close();
  await store.close();
  return [
    {
      what: 'one hop with its nodes',
      ours: ms(ours / starts.length),
      beside: `the bare prepared statement ${ms(peer / starts.length)}`,
      verdict: ratio(ours, peer, 2),
    },
  ];
}
