import { describe, expect, it } from 'vitest';
import { toPlace } from '../../../web/graph/drawing.js';
import { findAt } from '../../../web/graph/find-at.js';
import { findStep } from '../../../web/graph/find-step.js';
import { routeOf } from '../../../web/graph/route.js';
import { findSight, MOST_DRAWN } from '../../../web/graph/sight.js';
import { cameraForAll, cameraForNode, extentOf } from '../../../web/graph/viewport.js';
import { drawingOf, sampleScene, sceneLink, sceneNode } from '../../support/sample-scene.js';

const DRAWING = drawingOf(sampleScene());
const ROOM = { width: 800, height: 600 };
const NOTHING = { selected: null, open: [], pinned: [], way: [] };

describe('a drawing', () => {
  it('holds everything that has a place, each within the bounds', () => {
    expect(DRAWING.placed.size).toBe(14);
    const { x1, y1, x2, y2 } = DRAWING.bounds;
    for (const { box } of DRAWING.placed.values()) {
      expect(box.x1).toBeGreaterThanOrEqual(x1);
      expect(box.y1).toBeGreaterThanOrEqual(y1);
      expect(box.x2).toBeLessThanOrEqual(x2);
      expect(box.y2).toBeLessThanOrEqual(y2);
    }
  });

  it('draws a section around its clauses', () => {
    const [block, clause] = ['s0', 's0.3'].map((id) => DRAWING.placed.get(id)?.box ?? DRAWING.bounds);
    expect(clause?.x2).toBeLessThanOrEqual(block?.x2 ?? 0);
    expect(clause?.y2).toBeLessThanOrEqual(block?.y2 ?? 0);
    expect(clause?.x1).toBeGreaterThanOrEqual(block?.x1 ?? 0);
  });

  it('is the same from right to left, save for the side', () => {
    const mirrored = drawingOf(sampleScene(), true);
    for (const [id, { at, box }] of DRAWING.placed) {
      expect(mirrored.placed.get(id)?.at).toStrictEqual({ x: -at.x, y: at.y });
      expect(mirrored.placed.get(id)?.box.x1).toBeCloseTo(-box.x2);
    }
    const link = sceneLink('s0.1', 'i1');
    expect(routeOf(link, mirrored)?.bends).toStrictEqual(
      routeOf(link, DRAWING)?.bends.map(({ x, y }) => ({ x: -x, y })),
    );
    expect(toPlace(mirrored, { x: -12.4, y: 3 })).toStrictEqual({ x: 12, y: 3 });
  });
});

describe('what is at a point', () => {
  it('is what is drawn there, or nearest within reach; a section is ground', () => {
    const at = DRAWING.placed.get('i0')?.at ?? { x: 0, y: 0 };
    expect(findAt(DRAWING, at, 0)).toBe('i0');
    expect(findAt(DRAWING, { x: at.x - 14, y: at.y }, 20)).toBe('i0');
    expect(findAt(DRAWING, { x: at.x - 14, y: at.y }, 2)).toBeNull();
    const block = DRAWING.placed.get('s0')?.box ?? DRAWING.bounds;
    expect(findAt(DRAWING, { x: block.x1 + 1, y: block.y1 + 1 }, 2)).toBeNull();
  });
});

describe('an arrow key', () => {
  it.each([
    ['s0.1', 'right', 'i1'],
    ['i1', 'left', 's0.1'],
    ['s0.1', 'left', 's0.0'],
    ['i0', 'down', 'i1'],
  ] as const)('leads from %s %s to %s: along a connection where there is one that way', (from, direction, to) => {
    expect(findStep(DRAWING, from, direction)).toBe(to);
  });

  it('leads to the document from nowhere, and to no fold', () => {
    expect(findStep(DRAWING, null, 'up')).toBe('root');
    expect(findStep(DRAWING, 'gone', 'up')).toBe('root');
    const scene = {
      root: null,
      nodes: [sceneNode('hub'), sceneNode('fold', { count: 9 })],
      links: [sceneLink('hub', 'fold')],
    };
    expect(findStep(drawingOf(scene), 'hub', 'right')).toBeNull();
  });
});

describe('what is in sight', () => {
  const large = drawingOf(sampleScene({ sections: 80, cited: 160 }));

  it('is all of a small drawing, wherever one looks', () => {
    const { ids, isWhole } = findSight(DRAWING, { x1: 9e5, y1: 0, x2: 9e5, y2: 1 }, NOTHING);
    expect([ids.size, isWhole]).toStrictEqual([14, true]);
  });

  it('is little of a large one when near, and nothing when too much would be seen', () => {
    const near = findSight(large, { x1: 0, y1: 0, x2: 240, y2: 200 }, NOTHING);
    expect(near.isWhole).toBe(false);
    expect(near.ids.has('root')).toBe(true);
    expect(near.ids.size).toBeLessThan(MOST_DRAWN);
    expect(findSight(large, large.bounds, NOTHING).ids.size).toBe(0);
  });

  it('is always what is selected with its neighbours, and the way between two', () => {
    const link = large.links.find(({ kind }) => kind === 'CITES') ?? sceneLink('', '');
    expect([...findSight(large, large.bounds, { ...NOTHING, selected: link.to }).ids]).toStrictEqual([
      link.to,
      link.from,
    ]);
    expect([...findSight(large, large.bounds, { ...NOTHING, way: [link.id] }).ids]).toStrictEqual([link.from, link.to]);
  });
});

describe('the camera', () => {
  it('shows everything, no larger than it is', () => {
    const camera = cameraForAll(DRAWING, ROOM);
    const extent = extentOf(camera ?? { zoom: 1, pan: { x: 0, y: 0 } }, ROOM);
    expect(extent.x1).toBeLessThanOrEqual(DRAWING.bounds.x1);
    expect(extent.y2).toBeGreaterThanOrEqual(DRAWING.bounds.y2);
    expect(camera?.zoom).toBeLessThanOrEqual(1.15);
  });

  it('shows a node with what it is connected to, or alone where that cannot be read', () => {
    const looking = { room: ROOM, zoom: 0.2 };
    const extent = extentOf(cameraForNode(DRAWING, 'i1', looking) ?? { zoom: 0, pan: { x: 0, y: 0 } }, ROOM);
    expect(extent.x1).toBeLessThan(DRAWING.placed.get('s0.1')?.box.x1 ?? 0);
    const far = drawingOf(sampleScene({ sections: 60, cited: 3 }));
    expect(cameraForNode(far, 'root', looking)?.zoom).toBe(0.9);
    expect(cameraForNode(DRAWING, 'gone', looking)).toBeNull();
  });

  it('shows nothing where there is no room', () => {
    expect(cameraForAll(DRAWING, { width: 0, height: 600 })).toBeNull();
  });
});
