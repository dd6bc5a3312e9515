import { FRAMES } from '../frames/frames.js';
import type { Block, Report, ReportTable, TableRow } from '../model/report.js';
import { printPlace } from '../model/source-place.js';
import { layOutTable, wrap } from './lay-out-table.js';
import { numberPlaces, type Notes } from './number-notes.js';

/** What all parts of a text are printed with. */
interface Printing {
  readonly notes: Notes;
  readonly title: string;
  /** Longest line, in characters. */
  readonly width: number;
}

/** A report as plain text for a terminal of a width: columns below each other with what they mean, sources as notes at the end. */
export function renderText(report: Report, width = Infinity): string {
  const { line } = FRAMES[report.language];
  const notes = numberPlaces(report.blocks, (place) => printPlace(place, line));
  const printing = { notes, title: report.title, width };
  const parts = [
    report.title,
    report.cover.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...report.blocks.map((block) => printBlock(block, printing)),
    notes.places.flatMap((place, i) => wrap(`[${i + 1}] ${printPlace(place, line)}`, width, '    ')).join('\n'),
  ];
  return withoutControls(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function printBlock(block: Block, { notes, title, width }: Printing): string {
  switch (block.kind) {
    case 'heading':
      return block.words;
    case 'table':
      return printTable(block, { notes, title, width });
    case 'quotation':
    case 'gap':
    case 'paragraph':
      return wrap(`${block.sentence.words}${marksOf(notes.of(block.sentence.from))}`, width).join('\n');
  }
}

function printTable({ caption, description, head, rows }: ReportTable, { notes, title, width }: Printing): string {
  const above = [...(caption === title ? [] : [caption]), description];
  const marked = rows.some(({ from }) => from.length > 0) ? [''] : [];
  const printed = rows.map((row) => printRow(row, notes));
  const table = rows.length === 0 ? [] : ['', ...layOutTable([...head, ...marked], printed, width)];
  return [...above.flatMap((words) => wrap(words, width)), ...table].join('\n');
}

function printRow({ cells, from }: TableRow, notes: Notes): readonly string[] {
  return [...cells, marksOf(notes.of(from)).trimStart()];
}

/** ` [1, 4-6]`: numbers that follow each other are a run. */
function marksOf(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  const printed = runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return printed.length === 0 ? '' : ` [${printed.join(', ')}]`;
}

/** Nothing that a document says can move the cursor or colour a terminal. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}
