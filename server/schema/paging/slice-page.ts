import { InvalidCursorError } from '#graph/store/store.js';
import { createConnection, type Connection } from './connection.js';
import { readPageRequest, type PageArguments } from './page-request.js';

/** What a list is sorted by at one item; the last part tells every item from every other. */
export type SortKey = readonly (string | number)[];

/** A page of a list that is at hand whole. Cursors hold the sort key, so that they stay right when items are added or removed. */
export function slicePage<T>(items: readonly T[], keyOf: (item: T) => SortKey, args: PageArguments): Connection<T> {
  const { size, isBackward, cursor } = readPageRequest(args);
  const keyed = items.map((node) => ({ node, key: keyOf(node) })).sort((a, b) => compareKeys(a.key, b.key));
  const [from, to] = isBackward
    ? endingBefore(keyed, cursor === undefined ? undefined : readKey(cursor), size)
    : startingAfter(keyed, cursor === undefined ? undefined : readKey(cursor), size);
  const edges = keyed.slice(from, to).map(({ node, key }) => ({ node, cursor: printKey(key) }));
  return createConnection(edges, {
    totalCount: items.length,
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
  });
}

type Keyed = readonly { readonly key: SortKey }[];

function startingAfter(keyed: Keyed, cursor: SortKey | undefined, size: number): readonly [number, number] {
  const found = cursor === undefined ? 0 : keyed.findIndex(({ key }) => compareKeys(key, cursor) > 0);
  const from = found < 0 ? keyed.length : found;
  return [from, Math.min(from + size, keyed.length)];
}

function endingBefore(keyed: Keyed, cursor: SortKey | undefined, size: number): readonly [number, number] {
  const found = cursor === undefined ? -1 : keyed.findIndex(({ key }) => compareKeys(key, cursor) >= 0);
  const to = found < 0 ? keyed.length : found;
  return [Math.max(0, to - size), to];
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (part !== other) return part < other ? -1 : 1;
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
