import type { NodeId } from '#graph/model/ids.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { DocumentIdentity } from './model/document.js';
import type { DocumentRow, TextRow } from './pipeline-manifest.js';

/** Rows as they are kept: every text once, all else as numbers, which is read back ten times as fast as the rows themselves. */
export interface PackedRows {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** Packs rows. */
export function packRows(rows: readonly DocumentRow[]): PackedRows {
  const writer = createWriter();
  const { number, text, list, optional } = writer;
  list(rows, (row) => {
    text(row.path);
    text(row.key);
    number(Number(row.isKept));
    number(row.counts.clauses);
    number(row.counts.citations);
    number(row.counts.unresolved);
    optional(row.numbers, ({ first, count }) => {
      number(first);
      number(count);
    });
    list(row.lookUps, text);
    list(row.targets, text);
    list(row.diagnostics, (diagnostic) => {
      text(JSON.stringify(diagnostic));
    });
    optional(row.text, (one) => {
      writeText(writer, one);
    });
  });
  return writer.finish();
}

function writeText({ text, list, optional }: Writer, row: TextRow): void {
  const { identity, renewal } = row;
  for (const said of [row.work, row.version, row.sha256, identity.type]) text(said);
  const { work, version, title, body, number, date, revision, language } = identity;
  for (const said of [work, version, title, body, number, date, revision, language]) optional(said, text);
  list(row.keys, text);
  list(renewal ?? [], text);
}

/** The rows that were packed. */
export function unpackRows(packed: PackedRows): readonly DocumentRow[] {
  const reader = createReader(packed);
  const { number, text, id, list, optional } = reader;
  return list(() => ({
    path: text(),
    key: text(),
    isKept: number() === 1,
    counts: { clauses: number(), citations: number(), unresolved: number() },
    numbers: optional(() => ({ first: number(), count: number() })),
    lookUps: list(text),
    targets: list(id),
    // Printed by packRows.
    diagnostics: list(() => JSON.parse(text()) as Diagnostic),
    text: optional(() => readText(reader)),
  }));
}

function readText({ text, id, list, optional }: Reader): TextRow {
  // In the order in which they were written, each into a name: to spread objects takes ten times as long.
  const [work, version, sha256] = [id(), id(), text()];
  const identity: DocumentIdentity = {
    // Written by packRows.
    type: text() as DocumentIdentity['type'],
    work: optional(id),
    version: optional(id),
    title: optional(text),
    body: optional(text),
    number: optional(text),
    date: optional(text),
    revision: optional(text),
    language: optional(text),
  };
  const { date, language } = identity;
  const keys = list(text);
  const [renewing, renewed] = list(id);
  const renewal = renewing && renewed ? ([renewing, renewed] as const) : null;
  return { work, version, sha256, date, language, identity, keys, renewal };
}

type Writer = ReturnType<typeof createWriter>;

function createWriter() {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const codes: number[] = [];
  const text = (one: string): void => {
    const place = places.get(one) ?? texts.push(one) - 1;
    places.set(one, place);
    codes.push(place);
  };
  return {
    text,
    number: (one: number): void => void codes.push(one),
    list: <Item>(items: readonly Item[], write: (item: Item) => void): void => {
      codes.push(items.length);
      items.forEach(write);
    },
    optional: <Value>(value: Value | null, write: (value: Value) => void): void => {
      codes.push(Number(value !== null));
      if (value !== null) write(value);
    },
    finish: (): PackedRows => ({ texts, codes: Int32Array.from(codes) }),
  };
}

type Reader = ReturnType<typeof createReader>;

function createReader({ texts, codes }: PackedRows) {
  let at = 0;
  const number = (): number => codes[at++] ?? NaN;
  const text = (): string => texts[number()] ?? '';
  return {
    number,
    text,
    // What was written there is an id.
    id: (): NodeId => text() as NodeId,
    list: <Item>(read: () => Item): readonly Item[] => {
      const items: Item[] = [];
      for (let left = number(); left > 0; left--) items.push(read());
      return items;
    },
    optional: <Value>(read: () => Value): Value | null => (number() === 1 ? read() : null),
  };
}
