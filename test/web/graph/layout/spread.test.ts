import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../web/graph/layout/spread.js';

const wishes = fc
  .array(fc.record({ wish: fc.integer({ min: -500, max: 500 }), height: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 40,
  })
  .map((list) => list.toSorted((a, b) => a.wish - b.wish));
const WIDE = { top: -1e6, bottom: 1e6 };

describe('spreading what wishes for a place on a line', () => {
  it('lets nothing overlap and keeps the order', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: -300, max: 300 }), (list, top) => {
        const places = spread(list, { top, bottom: top + 400 });
        for (const [index, place] of places.entries()) {
          const [own, next, nextPlace] = [list[index], list[index + 1], places[index + 1]];
          if (own && next && nextPlace !== undefined)
            expect(nextPlace - place).toBeGreaterThanOrEqual((own.height + next.height) / 2 - 1e-6);
        }
      }),
    );
  });

  it('stays within its bounds where there is room', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const total = list.reduce((sum, { height }) => sum + height, 0);
        const bounds = { top: 10, bottom: 10 + total };
        const places = spread(list, bounds);
        const [first, last] = [list[0], list.at(-1)];
        if (!first || !last) return;
        expect(places[0]).toBeCloseTo(10 + first.height / 2);
        expect(places.at(-1)).toBeCloseTo(bounds.bottom - last.height / 2);
      }),
    );
  });

  it('gives everything its wish where nothing stands in the way', () => {
    expect(
      spread(
        [
          { wish: 0, height: 10 },
          { wish: 10, height: 10 },
          { wish: 50, height: 10 },
        ],
        WIDE,
      ),
    ).toStrictEqual([0, 10, 50]);
  });

  it('shares the way between two that wish for the same place', () => {
    expect(
      spread(
        [
          { wish: 0, height: 10 },
          { wish: 0, height: 10 },
        ],
        WIDE,
      ),
    ).toStrictEqual([-5, 5]);
  });
});
