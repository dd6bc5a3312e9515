import { describe, expect, it } from 'vitest';
import { foldedHubs, foldHubs, hubOf, MOST_LEAVES } from '../../../web/graph/fold-hubs.js';
import type { Scene } from '../../../web/graph/scene.js';
import { sceneLink, sceneNode } from '../../support/sample-scene.js';

const NOTHING_KEPT = { isUnfolded: () => false, isKept: () => false };

describe('folding hubs', () => {
  it('puts one node with their count in the place of what hangs on a hub alone', () => {
    const folded = foldHubs(hubWith(MOST_LEAVES + 1), NOTHING_KEPT);
    expect(folded.nodes.map(({ name, count }) => [name, count])).toStrictEqual([
      ['hub', 1],
      ['other', 1],
      [`Clauses: ${MOST_LEAVES + 1}`, MOST_LEAVES + 1],
    ]);
    expect(folded.links.map(({ kind, to }) => [kind, to])).toStrictEqual([
      ['CITES', 'hub'],
      ['CITES', 'hub'],
    ]);
    expect(folded.nodes.map(({ id }) => hubOf(id))).toStrictEqual([null, null, 'hub']);
    expect([...foldedHubs(folded)]).toStrictEqual(['hub']);
  });

  it('leaves few neighbours as they are', () => {
    const scene = hubWith(MOST_LEAVES);
    expect(foldHubs(scene, NOTHING_KEPT)).toBe(scene);
  });

  it('never folds what was unfolded, and leaves out of the fold what is selected', () => {
    const scene = hubWith(20);
    expect(foldHubs(scene, { ...NOTHING_KEPT, isUnfolded: (hub) => hub === 'hub' })).toBe(scene);
    const { nodes } = foldHubs(scene, { ...NOTHING_KEPT, isKept: (id) => id === 'leaf 3' });
    expect(nodes.map(({ name }) => name)).toStrictEqual(['hub', 'other', 'leaf 3', 'Clauses: 19']);
  });

  it('folds nothing that leads elsewhere too, and each sort of connection by itself', () => {
    const scene = hubWith(20);
    const links = [...scene.links, sceneLink('leaf 0', 'other'), sceneLink('leaf 1', 'other', 'MENTIONS')];
    const { nodes } = foldHubs({ ...scene, links }, NOTHING_KEPT);
    expect(nodes.map(({ name }) => name)).toStrictEqual(['hub', 'other', 'leaf 0', 'leaf 1', 'Clauses: 18']);
  });
});

function hubWith(leaves: number): Scene {
  const nodes = Array.from({ length: leaves }, (_, at) => sceneNode(`leaf ${at}`, { kind: 'Clause' }));
  return {
    root: null,
    nodes: [sceneNode('hub'), sceneNode('other'), ...nodes],
    links: [sceneLink('other', 'hub'), ...nodes.map(({ id }) => sceneLink(id, 'hub'))],
  };
}
