import { FRAMES } from '../frames/frames.js';
import type { Block, Report, ReportTable } from '../model/report.js';
import { printPlace } from '../model/source-place.js';
import { startPrinting, type Printing } from './printing.js';
import { readBars } from './read-bars.js';

/** A report as Markdown with footnotes (GitHub's dialect). Nothing of it is read as markup. */
export function renderMarkdown(report: Report): string {
  const printing = startPrinting(report);
  const { notes } = printing;
  const frame = FRAMES[report.language];
  const cover = report.cover.map(({ label, value }) => `| **${escape(label)}** | ${escape(value)} |`);
  const parts = [
    `# ${escape(report.title)}`,
    cover.length === 0 ? '' : ['| | |', '| --- | --- |', ...cover].join('\n'),
    ...report.blocks.map((block) => renderBlock(block, printing)),
    notes.places.map((place, i) => `[^${i + 1}]: ${escape(printPlace(place, frame.line))}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderBlock(block: Block, printing: Printing): string {
  const { notes, numbers } = printing;
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${numbers.heading(block)} ${escape(block.words)}`;
    case 'table':
      return renderTable(block, printing);
    case 'quotation':
      return `> ${escape(block.sentence.words)}${marks(notes.of(block.sentence.from))}`;
    case 'gap':
      return `**${escape(block.sentence.words)}**${marks(notes.of(block.sentence.from))}`;
    case 'paragraph':
      return `${escape(block.sentence.words)}${marks(notes.of(block.sentence.from))}`;
  }
}

function renderTable(table: ReportTable, { report, notes, numbers }: Printing): string {
  const { caption, head, rows, bars } = table;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const longest = Math.max(1, ...readBars(table).map(({ value }) => value));
  const body = rows.map(({ cells, from }) =>
    line(
      cells.map((cell, i) => {
        const bar = i === bars ? ` ${'█'.repeat(Math.round((Number(cell) / longest) * LONGEST_BAR))}`.trimEnd() : '';
        return `${escape(cell)}${bar}${i === 0 ? marks(notes.of(from)) : ''}`;
      }),
    ),
  );
  const title = `*${FRAMES[report.language].table} ${numbers.table(table)}. ${escape(caption)}*`;
  return [title, '', line(head.map(escape)), line(head.map(() => '---')), ...body].join('\n');
}

/** Signs of the longest bar: text has no finer measure. */
const LONGEST_BAR = 20;

function marks(numbers: readonly number[]): string {
  return numbers.map((number) => `[^${number}]`).join('');
}

/** Words as words: what Markdown or HTML would read as markup is escaped, line breaks are spaces. */
function escape(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
}
