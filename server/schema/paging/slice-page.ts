import { InvalidCursorError } from '#graph/store/store.js';
import { createConnection, type Connection } from './connection.js';
import { readPageRequest, type PageArguments } from './page-request.js';

/** What a list is sorted by at one item; the last part tells every item from every other. */
export type SortKey = readonly (string | number)[];

/** The arguments of a list, and which part of its key runs downwards, where one does. */
interface SliceArguments extends PageArguments {
  readonly descendingAt?: number;
}

/** A page of a list that is at hand whole. Cursors hold the sort key, so that they stay right when items are added or removed. */
export function slicePage<T>(
  items: readonly T[],
  keyOf: (item: T) => SortKey,
  { descendingAt, ...args }: SliceArguments,
): Connection<T> {
  const { size, isBackward, cursor } = readPageRequest(args);
  const compare = (a: SortKey, b: SortKey): number => compareKeys(a, b, descendingAt);
  const keyed = items.map((node) => ({ node, key: keyOf(node) })).sort((a, b) => compare(a.key, b.key));
  const at = cursor === undefined ? undefined : readKey(cursor);
  const found = at === undefined ? -1 : keyed.findIndex(({ key }) => compare(key, at) >= (isBackward ? 0 : 1));
  const edge = found < 0 ? keyed.length : found;
  const from = isBackward ? Math.max(0, edge - size) : at === undefined ? 0 : edge;
  const to = isBackward ? edge : Math.min(from + size, keyed.length);
  const edges = keyed.slice(from, to).map(({ node, key }) => ({ node, cursor: printKey(key) }));
  return createConnection(edges, {
    totalCount: items.length,
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
  });
}

function compareKeys(a: SortKey, b: SortKey, descendingAt: number | undefined): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (part !== other) return part < other === (i !== descendingAt) ? -1 : 1;
  }
  return a.length - b.length;
}

function printKey(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function readKey(cursor: string): SortKey {
  const key = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(key) || key.length === 0 || !key.every(isKeyPart)) throw new InvalidCursorError(cursor);
  return key;
}

function isKeyPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
