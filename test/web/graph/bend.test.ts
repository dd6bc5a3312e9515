import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendBetween, bendPoints } from '../../../web/graph/bend.js';

describe('bending a connection', () => {
  it('leaves it straight along a row', () => {
    expect(bendPoints({ x: 0, y: 5, left: 0 }, { x: 300, y: 5, left: 300 })).toStrictEqual([]);
  });

  it('keeps to its own row until shortly before the column that it leads to', () => {
    const [from, to] = [
      { x: 10, y: 0, left: -8 },
      { x: 330, y: 200, left: 330 },
    ];
    const points = controlPoints(from, to).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(Math.abs(y)) }));
    expect(points).toStrictEqual([
      { x: 230, y: 0 },
      { x: 284, y: 0 },
      { x: 284, y: 200 },
    ]);
  });

  it('takes the same way there and back', () => {
    const coordinate = fc.integer({ min: -400, max: 400 });
    const end = fc.record({ x: coordinate, y: coordinate }).map(({ x, y }) => ({ x, y, left: x }));
    fc.assert(
      fc.property(end, end, (from, to) => {
        const [there, back] = [controlPoints(from, to), controlPoints(to, from).toReversed()];
        expect(there.length).toBe(back.length);
        for (const [index, { x, y }] of there.entries()) {
          expect(back[index]?.x).toBeCloseTo(x, 0);
          expect(back[index]?.y).toBeCloseTo(y, 0);
        }
      }),
    );
  });
});

/** The points that a bend names, worked out as Cytoscape does: along the straight line and aside from it. */
function controlPoints(
  from: Parameters<typeof bendPoints>[0],
  to: Parameters<typeof bendPoints>[0],
): readonly { readonly x: number; readonly y: number }[] {
  const bend = bendBetween(from, to, bendPoints(from, to));
  if (bend === null) return [];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const distances = bend.distances.split(' ').map(Number);
  return bend.weights.split(' ').map((weight, index) => {
    const aside = distances[index] ?? Number.NaN;
    return {
      x: from.x + Number(weight) * dx - (aside * dy) / length,
      y: from.y + Number(weight) * dy + (aside * dx) / length,
    };
  });
}
