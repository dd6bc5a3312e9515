import { describe, expect, it } from 'vitest';
import { toNodeId, type NodeId } from '#graph/model/ids.js';
import type { TextState } from '#graph/model/closed-lists.js';
import type { GraphNode } from '#graph/model/nodes.js';
import { createRecords } from '#graph/model/records.js';
import { currentVersion } from '#graph/questions/current-version.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { CITED, edge, SAMPLE, UNKNOWN, VERSION, WORK } from '../../support/sample-graph.js';

const versionId = (of: string): NodeId => toNodeId(`${UNKNOWN}/eng@${of}`);

function version(id: NodeId, date: string | null, text: TextState = 'none'): GraphNode {
  const known = SAMPLE.nodes.find((node) => node.id === VERSION);
  if (known?.kind !== 'version') throw new Error('the sample has no version');
  return { ...known, id, facts: { ...known.facts, date, text } };
}

async function latestOf(versions: readonly GraphNode[]): Promise<string | undefined> {
  const links = versions.map(({ id }, order) => edge('HAS_VERSION', [UNKNOWN, id], { order }));
  const store = await openSampleStore(
    createRecords({ nodes: [...SAMPLE.nodes, ...versions], edges: [...SAMPLE.edges, ...links] }),
  );
  return (await currentVersion(store, UNKNOWN))?.id;
}

describe('the current version', () => {
  it('is the latest by date, whatever the order of the edges', async () => {
    const store = await openSampleStore();
    expect((await currentVersion(store, WORK))?.id).toBe(VERSION);
    expect((await currentVersion(store, CITED))?.facts.label).toBe('Rev. Dubai, 2018');
  });

  it('is none where no version has a date', async () => {
    expect(await latestOf([])).toBeUndefined();
    expect(await latestOf([version(versionId('0001'), null)])).toBeUndefined();
  });

  it('tells a day from the year it is in', async () => {
    const [year, day] = [versionId('2022'), versionId('2022-06-16')];
    expect(await latestOf([version(day, '2022-06-16'), version(year, '2022')])).toBe(day);
  });

  it('is the one whose words were read, of two of one date', async () => {
    const [read, unread] = [versionId('2001'), versionId('2000')];
    expect(await latestOf([version(unread, '1999'), version(read, '1999', 'full')])).toBe(read);
  });
});
