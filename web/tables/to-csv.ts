import type { Column, Value } from './column.js';

/** Rows as CSV after RFC 4180, the headings first. What a spreadsheet would take for a formula is written as text. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ label }) => printCell(label)),
    ...rows.map((row) => columns.map(({ value }) => printCell(value(row)))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** `=1+1` is `'=1+1`; a number of our own, -5, stays a number. */
function printCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
