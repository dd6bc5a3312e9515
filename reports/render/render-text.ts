import { FRAMES } from '../frames/frames.js';
import type { Block, Report, ReportTable, TableRow } from '../model/report.js';
import { printPlace } from '../model/source-place.js';
import { numberNotes, type Notes } from './number-notes.js';

/** A report as plain text for a terminal: a row a line, columns below each other, sources as notes at the end. */
export function renderText(report: Report): string {
  const notes = numberNotes(report.blocks);
  const { line } = FRAMES[report.language];
  const parts = [
    report.title,
    report.cover.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...report.blocks.map((block) => printBlock(block, notes)),
    notes.places.map((place, i) => `[${i + 1}] ${printPlace(place, line)}`).join('\n'),
  ];
  return withoutControls(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function printBlock(block: Block, notes: Notes): string {
  switch (block.kind) {
    case 'heading':
      return block.words;
    case 'table':
      return printTable(block, notes);
    case 'quotation':
    case 'gap':
    case 'paragraph':
      return `${block.sentence.words}${marksOf(notes.of(block.sentence.from))}`;
  }
}

function printTable({ caption, head, rows }: ReportTable, notes: Notes): string {
  const printed = [head, ...rows.map((row) => printRow(row, notes))];
  const widths = head.map((_, column) => Math.max(...printed.map((cells) => (cells[column] ?? '').length)));
  const lines = printed.map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [caption, '', ...lines, ...(rows.length === 0 ? ['nothing recorded'] : [])].join('\n');
}

function printRow({ cells, from }: TableRow, notes: Notes): readonly string[] {
  return [...cells, marksOf(notes.of(from))];
}

/** `[1-3]`: the notes of a row follow each other. */
function marksOf(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? ` [${first}]` : ` [${first}-${last}]`;
}

/** Nothing that a document says can move the cursor or colour a terminal. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}
