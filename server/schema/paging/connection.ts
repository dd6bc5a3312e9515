/** A page of a list as Relay has it. */
export interface Connection<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly edges: readonly Item<T>[];
  readonly pageInfo: PageInfo;
}

/** One item of a page, with its place in the list. */
export interface Item<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface PageInfo {
  /** Functions where telling it takes a question of its own. */
  readonly hasNextPage: boolean | (() => Promise<boolean>);
  readonly hasPreviousPage: boolean | (() => Promise<boolean>);
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What is known of a page besides its items. */
export type PageFacts = Pick<Connection<unknown>, 'totalCount'> & Pick<PageInfo, 'hasNextPage' | 'hasPreviousPage'>;

/** Makes a page of its items. */
export function createConnection<T>(
  edges: readonly Item<T>[],
  { totalCount, hasNextPage, hasPreviousPage }: PageFacts,
): Connection<T> {
  const startCursor = edges[0]?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  return {
    totalCount,
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
  };
}
