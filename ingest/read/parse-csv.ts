/** One value of a table, with where it is written. */
export interface CsvCell {
  /** Without quotes and surrounding space. */
  readonly text: string;
  /** Of what is written, quotes and all, in UTF-16 offsets: start is in, end is out. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A row of a table. */
export type CsvRow = readonly CsvCell[];

/** A table as written, and where it breaks off. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** The quote that is opened and not closed; nothing after it was read. */
  readonly unclosed: CsvCell | null;
}

/** A value in quotes, in which a quote is doubled, or up to the next comma or line end. */
const CELL = /[ \t]*"(?:[^"]|"")*"[ \t]*|[^,\r\n]*/y;

/** Reads a table of values apart by commas, as RFC 4180 has it; empty lines are no rows. */
export function parseCsv(text: string): CsvTable {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let [at, line, lineStart] = [0, 1, 0];
  while (at <= text.length) {
    CELL.lastIndex = at;
    const written = CELL.exec(text)?.[0] ?? '';
    const cell = { text: unquote(written), start: at, end: at + written.length, line, column: at - lineStart + 1 };
    const next = text[cell.end];
    if (isBroken(written, next)) return { rows: withoutEmpty(rows), unclosed: cell };
    row.push(cell);
    line += written.split('\n').length - 1;
    if (written.includes('\n')) lineStart = at + written.lastIndexOf('\n') + 1;
    at = cell.end + 1;
    if (next === ',') continue;
    rows.push(row);
    row = [];
    if (next === '\r' && text[at] === '\n') at++;
    line++;
    lineStart = at;
  }
  return { rows: withoutEmpty(rows), unclosed: null };
}

/** Whether a value begins with a quote that does not end it. */
function isBroken(written: string, next: string | undefined): boolean {
  return written.trimStart().startsWith('"') && (!isQuoted(written) || !isBreak(next));
}

function isQuoted(written: string): boolean {
  return /^\s*"(?:[^"]|"")*"\s*$/.test(written);
}

function isBreak(next: string | undefined): boolean {
  return next === undefined || next === ',' || next === '\r' || next === '\n';
}

function unquote(written: string): string {
  const trimmed = written.trim();
  return isQuoted(written) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
}

function withoutEmpty(rows: readonly CsvRow[]): readonly CsvRow[] {
  return rows.filter((row) => row.length > 1 || row[0]?.text !== '');
}
