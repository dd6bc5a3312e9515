import { FRAMES } from '../frames/frames.js';
import type { Block, Report, ReportTable } from '../model/report.js';
import { printPlace } from '../model/source-place.js';
import { numberNotes, type Notes } from './number-notes.js';

/** A report as Markdown with footnotes (GitHub's dialect). Nothing of it is read as markup. */
export function renderMarkdown(report: Report): string {
  const notes = numberNotes(report.blocks);
  const frame = FRAMES[report.language];
  const cover = report.cover.map(({ label, value }) => `| **${escape(label)}** | ${escape(value)} |`);
  const parts = [
    `# ${escape(report.title)}`,
    cover.length === 0 ? '' : ['| | |', '| --- | --- |', ...cover].join('\n'),
    ...report.blocks.map((block) => renderBlock(block, notes)),
    notes.places.map((place, i) => `[^${i + 1}]: ${escape(printPlace(place, frame.line))}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderBlock(block: Block, notes: Notes): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escape(block.words)}`;
    case 'table':
      return renderTable(block, notes);
    case 'quotation':
      return `> ${escape(block.sentence.words)}${marks(notes.of(block.sentence.from))}`;
    case 'gap':
      return `**${escape(block.sentence.words)}**${marks(notes.of(block.sentence.from))}`;
    case 'paragraph':
      return `${escape(block.sentence.words)}${marks(notes.of(block.sentence.from))}`;
  }
}

function renderTable({ caption, head, rows }: ReportTable, notes: Notes): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ cells, from }) =>
    line(cells.map((cell, i) => `${escape(cell)}${i === 0 ? marks(notes.of(from)) : ''}`)),
  );
  return [`*${escape(caption)}*`, '', line(head.map(escape)), line(head.map(() => '---')), ...body].join('\n');
}

function marks(numbers: readonly number[]): string {
  return numbers.map((number) => `[^${number}]`).join('');
}

/** Words as words: what Markdown or HTML would read as markup is escaped, line breaks are spaces. */
function escape(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
}
