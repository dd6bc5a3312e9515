import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicePage } from '#server/schema/paging/slice-page.js';
import type { Connection } from '#server/schema/paging/connection.js';
import type { PageArguments } from '#server/schema/paging/page-request.js';

interface Item {
  readonly order: number;
  readonly id: string;
}

interface Arguments extends PageArguments {
  readonly descendingAt?: number;
}

const page = (items: readonly Item[], args: Arguments): Connection<Item> =>
  slicePage(items, ({ order, id }) => [order, id], args);

const items = fc.uniqueArray(fc.record({ order: fc.nat(5), id: fc.string({ minLength: 1 }) }), {
  selector: ({ order, id }) => `${order} ${id}`,
});
const sorted = (list: readonly Item[], isDown: boolean): readonly Item[] =>
  [...list].sort((a, b) => (isDown ? b.order - a.order : a.order - b.order) || (a.id < b.id ? -1 : 1));

interface Way {
  readonly isBackward: boolean;
  /** Whether the first part of the key runs downwards. */
  readonly isDown: boolean;
}

const way = fc.record({ isBackward: fc.boolean(), isDown: fc.boolean() });

function walk(list: readonly Item[], size: number, { isBackward, isDown }: Way): readonly Item[] {
  const found: Item[] = [];
  const order = isDown ? { descendingAt: 0 } : {};
  let args: PageArguments = isBackward ? { last: size } : { first: size };
  for (;;) {
    const { nodes, pageInfo } = page(list, { ...args, ...order });
    if (isBackward) found.unshift(...nodes);
    else found.push(...nodes);
    if (!(isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    args = isBackward ? { last: size, before: pageInfo.startCursor } : { first: size, after: pageInfo.endCursor };
  }
}

describe('a page of a list', () => {
  it('brings every item once and in order, whatever the size of the pages and the direction', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 7 }), way, (list, size, by) => {
        expect(walk(list, size, by)).toStrictEqual(sorted(list, by.isDown));
      }),
    );
  });

  it('goes on where it was when items are added and removed', () => {
    const list = ['a', 'b', 'd', 'e'].map((id) => ({ order: 1, id }));
    const { pageInfo } = page(list, { first: 2 });
    const changed = [{ order: 0, id: 'z' }, ...list.filter(({ id }) => id !== 'b'), { order: 1, id: 'c' }];
    expect(page(changed, { first: 2, after: pageInfo.endCursor }).nodes.map(({ id }) => id)).toStrictEqual(['c', 'd']);
  });

  it('tells where it stands', () => {
    const list = ['a', 'b', 'c'].map((id) => ({ order: 1, id }));
    const { pageInfo, totalCount, edges } = page(list, {
      first: 1,
      after: page(list, { first: 1 }).pageInfo.endCursor,
    });
    expect({ totalCount, ids: edges.map(({ node }) => node.id), pageInfo }).toStrictEqual({
      totalCount: 3,
      ids: ['b'],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: true,
        startCursor: edges[0]?.cursor,
        endCursor: edges[0]?.cursor,
      },
    });
  });

  it('is empty with null cursors where nothing is there', () => {
    expect(page([], { first: 3 })).toStrictEqual({
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([
    [{ first: 1, last: 1 }, 'give either first and after, or last and before, not both'],
    [{ first: 0 }, 'first must be from 1 to 500, not 0'],
    [{ last: 501 }, 'last must be from 1 to 500, not 501'],
    [
      { first: 1, after: 'nonsense' },
      'not a cursor of this list: "nonsense"; use endCursor of a page of the same list',
    ],
  ])('refuses %j and says why', (args, message) => {
    expect(() => page([], args)).toThrow(message);
  });
});
