import { inflateRawSync } from 'node:zlib';

/** Most bytes that one part may unpack to: a zip of some kilobytes can hold gigabytes. */
const LARGEST_PART = 40 * 1024 * 1024;
/** Most entries that are listed. */
const MOST_ENTRIES = 20_000;

/** A zip whose entries are unpacked one by one, in memory, when they are asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of an entry; null where there is none of that name, or why they cannot be had. */
  unpack(name: string): Uint8Array | ZipFault | null;
}

/** `truncated`: the list of entries, which stands at the end, is missing. */
export type ZipFault = 'no-zip' | 'truncated' | 'broken' | 'encrypted' | 'too-large';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly at: number;
}

/** Reads the list of entries of a zip; names are told apart without regard to capitals, as OPC has it. */
export function readZip(bytes: Uint8Array): Zip | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 4 || view.getUint16(0, true) !== 0x4b50) return 'no-zip';
  const end = findEnd(view);
  if (end === null) return 'truncated';
  const entries = listEntries(view, { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) });
  if (typeof entries === 'string') return entries;
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    unpack: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry ? unpack(view, entry) : null;
    },
  };
}

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEAD_MARK = 0x04034b50;
const HEAD_LENGTH = 30;

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_MARK) return at;
  return null;
}

function listEntries(
  view: DataView,
  { count, at: first }: { readonly count: number; readonly at: number },
): readonly Entry[] | ZipFault {
  if (count > MOST_ENTRIES) return 'too-large';
  const entries: Entry[] = [];
  let at = first;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK) return 'broken';
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const end = at + ENTRY_LENGTH + (name ?? 0);
    if (end > view.byteLength) return 'broken';
    entries.push(readEntry(view, at, end));
    at = end + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function readEntry(view: DataView, at: number, end: number): Entry {
  const name = new TextDecoder().decode(bytesOf(view, at + ENTRY_LENGTH, end));
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  };
}

function bytesOf(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, Math.max(0, end - start));
}

const STORED = 0;
const DEFLATED = 8;

function unpack(view: DataView, { at, packed, method, isEncrypted }: Entry): Uint8Array | ZipFault {
  if (isEncrypted) return 'encrypted';
  if (at + HEAD_LENGTH > view.byteLength || view.getUint32(at, true) !== HEAD_MARK) return 'broken';
  const start = at + HEAD_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) return 'broken';
  const content = bytesOf(view, start, start + packed);
  if (method === STORED) return packed > LARGEST_PART ? 'too-large' : content;
  return method === DEFLATED ? inflate(content) : 'broken';
}

/** It stops at the limit, whatever size the entry says it has. */
function inflate(content: Uint8Array): Uint8Array | ZipFault {
  try {
    return inflateRawSync(content, { maxOutputLength: LARGEST_PART });
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'broken';
  }
}
