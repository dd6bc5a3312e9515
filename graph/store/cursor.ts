import { InvalidCursorError } from './store.js';

/** What a list is sorted by at one item: the value, then the id that breaks ties. */
export interface CursorKey {
  readonly value: string | number | null;
  readonly id: string;
}

/** Prints a key as an opaque cursor: what follows it is found wherever the item now stands, or stood. */
export function printCursor({ value, id }: CursorKey): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/** Reads a cursor; throws InvalidCursorError where it was not made by printCursor. */
export function parseCursor(cursor: string): CursorKey {
  const [value, id, ...rest] = readList(cursor);
  const isValue = value === null || typeof value === 'string' || typeof value === 'number';
  if (!isValue || typeof id !== 'string' || rest.length > 0) throw new InvalidCursorError(cursor);
  return { value, id };
}

function readList(cursor: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(list) ? list : [];
  } catch {
    throw new InvalidCursorError(cursor);
  }
}
