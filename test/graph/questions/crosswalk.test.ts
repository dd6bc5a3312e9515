import { beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '#graph/model/ids.js';
import { CAPABILITIES, crosswalk, type Capability, type CrosswalkRow } from '#graph/questions/crosswalk.js';
import { everyNode } from '#graph/questions/every-node.js';
import type { Store } from '#graph/store/store.js';
import { openFixtureStore } from '../../support/open-fixture-store.js';

let store: Store;
let rows: readonly CrosswalkRow[];
beforeAll(async () => {
  store = await openFixtureStore('questions');
  rows = await crosswalk(store, await everyNode(store, 'country'));
});

const cellOf = (country: string, capability: Capability) =>
  rows.find((row) => row.country.name === country)?.cells.find((cell) => cell.capability === capability);
const saidOf = (country: string, capability: Capability) => {
  const cell = cellOf(country, capability);
  return [cell?.answer, cell?.detail ?? '', cell?.links.map(({ node }) => node.name).join()];
};

describe('the crosswalk', () => {
  it('has a row for every country with its region, and a cell for every capability', () => {
    expect(rows.map(({ country, region }) => [country.name, region?.name ?? null])).toStrictEqual([
      ['Xanadu', 'North'],
      ['Xenia', 'South'],
      ['Xyst', 'South'],
      ['Xzone', null],
    ]);
    for (const { cells } of rows) expect(cells.map(({ capability }) => capability)).toStrictEqual([...CAPABILITIES]);
  });

  it.each([
    ['Xanadu', 'strategy', 'yes', 'adopted', 'Plan of Xanadu,Second plan of Xanadu'],
    ['Xanadu', 'helpline', 'yes', 'active', 'New line of Xanadu,Line of Xanadu'],
    ['Xenia', 'strategy', 'no', 'none-known', 'Search in Xenia'],
    ['Xenia', 'helpline', 'no', 'inactive', 'Line of Xenia'],
    ['Xyst', 'helpline', 'unknown', 'unknown', 'Line of Xyst'],
    ['Xyst', 'strategy', 'unknown', '', ''],
    ['Xyst', 'code', 'yes', '', 'Code of Xyst'],
    ['Xanadu', 'code', 'unknown', '', ''],
    ['Xanadu', 'practice-legal', 'yes', '', 'Practice legal'],
    ['Xanadu', 'practice-technical', 'yes', '', 'Practice legal'],
    ['Xanadu', 'practice-procedural', 'unknown', '', ''],
    ['Xyst', 'practice', 'yes', '', 'Practice plain'],
    ['Xyst', 'practice-legal', 'unknown', '', ''],
  ] as const)('of %s and %s says %s', (country, capability, ...said) => {
    expect(saidOf(country, capability)).toStrictEqual(said);
  });

  it('takes neither an example nor a practice that was returned for something done', () => {
    expect(saidOf('Xenia', 'practice')).toStrictEqual(['unknown', '', '']);
  });

  it('says nothing of a country of which no record speaks, and does not take a helpline of its region for its own', () => {
    const { cells: silent = [] } = rows.find(({ country }) => country.name === 'Xzone') ?? {};
    const said = silent.filter(({ answer, links }) => answer !== 'unknown' || links.length > 0);
    expect(said.map(({ capability }) => capability)).toStrictEqual(['participation']);
    expect(cellOf('Xyst', 'helpline')?.links).toHaveLength(1);
  });

  it('rests every yes and no on words of a file', () => {
    const said = rows.flatMap(({ cells }) => cells).filter(({ answer }) => answer !== 'unknown');
    expect(said.length).toBeGreaterThan(0);
    for (const { links } of said) expect(links[0]?.edge.evidence).toMatchObject({ source: expect.any(String) });
    expect(cellOf('Xenia', 'strategy')?.links[0]?.edge.evidence).toMatchObject({
      file: 'registers/crosswalk.yaml',
      quote: '/ontology/country/xb',
      source: 'a search that found none',
    });
  });

  it('answers in the order asked, and of no country nothing', async () => {
    const [one, other] = await store.nodes([toNodeId('/ontology/country/xc'), toNodeId('/ontology/country/xa')]);
    const asked = [one, other].flatMap((node) => (node?.kind === 'country' ? [node] : []));
    expect((await crosswalk(store, asked)).map(({ country }) => country.name)).toStrictEqual(['Xyst', 'Xanadu']);
    expect(await crosswalk(store, [])).toStrictEqual([]);
  });
});
