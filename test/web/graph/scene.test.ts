import { describe, expect, it } from 'vitest';
import type { Hit, Named, Neighbourhood, Results } from '../../../web/api/content.js';
import { foldHubs } from '../../../web/graph/fold-hubs.js';
import { buildScene, type Scene } from '../../../web/graph/scene.js';

describe('the scene of what a search found', () => {
  it('holds all that was found, what two of it are connected to, and every connection between these', () => {
    const scene = draw(
      ['a', 'b', 'alone'],
      [
        ['a', 'joined'],
        ['b', 'joined'],
        ['b', 'only b'],
        ['a', 'b'],
      ],
    );
    expect(scene.nodes.map(({ id, isFound }) => [id, isFound])).toStrictEqual([
      ['a', true],
      ['b', true],
      ['alone', true],
      ['joined', false],
    ]);
    expect(scene.links.map(({ from, to }) => `${from} ${to}`).sort()).toStrictEqual(['a b', 'a joined', 'b joined']);
    expect(scene.root).toBeNull();
  });

  it('folds nothing of it away, however much hangs on one thing', () => {
    const found = Array.from({ length: 30 }, (_, at) => `f${at}`);
    const scene = draw(
      found,
      found.map((id) => [id, 'hub']),
    );
    const folded = foldHubs(scene, { isUnfolded: () => false, isKept: () => false });
    expect(folded.nodes).toHaveLength(31);
  });
});

/** What is drawn of a search that found these, where the connections are these. */
function draw(found: readonly string[], links: readonly (readonly [string, string])[]): Scene {
  const around = found.map((id): Neighbourhood => {
    const edges = links.filter((ends) => ends.includes(id)).map(([from, to]) => edge(from, to));
    const ids = new Set([id, ...edges.flatMap(({ from, to }) => [from, to])]);
    return { id, nodes: [...ids].map((near) => ({ id: near, node: named(near) })), edges, cut: null };
  });
  return buildScene({
    document: null,
    found: { results: { ...NOTHING_FOUND, nodes: found.map(hit) }, around },
    neighbourhoods: [],
    selected: null,
    way: [],
  });
}

function named(id: string): Named {
  return { __typename: 'Actor', id, name: id, resolved: true };
}

function hit(id: string): Hit {
  return { kind: 'ACTOR', node: named(id), snippet: { text: id, marks: [] } };
}

function edge(from: string, to: string): Neighbourhood['edges'][number] {
  return { id: `${from} ${to}`, kind: 'CITES', from, to, quote: null };
}

const NOTHING_FOUND: Results = {
  query: 'x',
  totalCount: 0,
  nodes: [],
  facets: { kinds: [], bodies: [], years: [], topics: [], roles: [], addressees: [] },
  corrections: [],
};
