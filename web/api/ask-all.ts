import { mapAnswer, type Answer } from './answer.js';

/** A page of a list, and where the next one begins. */
export interface Page<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list from its beginning; it may be cut where it is very long. */
export interface Items<Item> {
  readonly totalCount: number;
  readonly items: readonly Item[];
}

/** Asks for a list page after page, up to a number of pages; what lies beyond is counted. */
export async function askAll<Item>(
  askPage: (after: string | null) => Promise<Answer<Page<Item>>>,
  mostPages: number,
): Promise<Answer<Items<Item>>> {
  const items: Item[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const answer: Answer<Page<Item>> = await askPage(after);
    if (answer.kind === 'problem') return answer;
    const { totalCount, nodes, pageInfo } = answer.value;
    items.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null || pages === mostPages) return mapAnswer(answer, () => ({ totalCount, items }));
  }
}
