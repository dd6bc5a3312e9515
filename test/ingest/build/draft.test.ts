import { expect, test } from 'vitest';
import { toNodeId } from '#graph/model/ids.js';
import { createDraft } from '#ingest/build/draft.js';

const [clause, actor, nowhere] = ['clause', 'actor', 'nowhere'].map((name) => toNodeId(`/ontology/x/${name}`));
if (!clause || !actor || !nowhere) throw new Error('three ids expected');
const facts = { code: 'x', file: null, sources: [] };

test('several mentions of one thing are several edges, in the order of the words', () => {
  const draft = createDraft();
  for (const id of [clause, actor]) draft.addNode({ id, kind: 'region', name: id, facts });
  draft.addEdge({ kind: 'MENTIONS', from: clause, to: actor, facts: { n: 1 }, evidence: null });
  draft.addEdge({ kind: 'MENTIONS', from: clause, to: actor, facts: { n: 2 }, evidence: null });
  const { records } = draft.finish();
  expect(records.edges.map(({ id, order, facts: said }) => ({ id, order, n: said['n'] }))).toStrictEqual([
    { id: `${clause} MENTIONS ${actor}`, order: 0, n: 1 },
    { id: `${clause} MENTIONS ${actor} 1`, order: 1, n: 2 },
  ]);
});

test('an edge to nowhere is handed back, not written', () => {
  const draft = createDraft();
  draft.addNode({ id: clause, kind: 'region', name: clause, facts });
  draft.addEdge({ kind: 'MENTIONS', from: clause, to: nowhere, evidence: null });
  const { records, dangling } = draft.finish();
  expect([records.edges.length, dangling.map(({ to }) => to)]).toStrictEqual([0, [nowhere]]);
});

test('a clause that names one thing a hundred thousand times takes no longer for each', () => {
  const draft = createDraft();
  for (const id of [clause, actor]) draft.addNode({ id, kind: 'region', name: id, facts });
  const started = performance.now();
  for (let n = 0; n < 100_000; n++) draft.addEdge({ kind: 'MENTIONS', from: clause, to: actor, evidence: null });
  expect(performance.now() - started).toBeLessThan(3_000);
});
