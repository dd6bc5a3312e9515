import { FRAMES } from '../frames/frames.js';
import type { Block, Report, ReportTable, Sentence } from '../model/report.js';
import { drawBars } from './draw-bars.js';
import { escapeHtml } from './escape-html.js';
import { printPlace } from '../model/source-place.js';
import type { Notes } from './number-notes.js';
import { startPrinting, type Printing } from './printing.js';

/** A report as one HTML page without scripts; everything of it is text. */
export function renderHtml(report: Report): string {
  const printing = startPrinting(report);
  const { notes } = printing;
  const { line } = FRAMES[report.language];
  const cover = report.cover.map(
    ({ label, value }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  const foot = notes.places.map((place, i) => `<li id="note-${i + 1}">${escapeHtml(printPlace(place, line))}</li>`);
  return [
    '<!doctype html>',
    `<html lang="${report.language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(report.title)}</title>${STYLE}</head>`,
    '<body>',
    `<h1>${escapeHtml(report.title)}</h1>`,
    `<table>${cover.join('')}</table>`,
    ...report.blocks.map((block) => renderBlock(block, printing)),
    `<ol>${foot.join('\n')}</ol>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderBlock(block: Block, printing: Printing): string {
  const { notes, numbers } = printing;
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${numbers.heading(block)} ${escapeHtml(block.words)}</h${block.level + 1}>`;
    case 'table':
      return renderTable(block, printing);
    case 'quotation':
      return `<blockquote lang="${escapeHtml(block.language)}"><p>${sentence(block.sentence, notes)}</p></blockquote>`;
    case 'gap':
      return `<p class="gap"><strong>${sentence(block.sentence, notes)}</strong></p>`;
    case 'paragraph':
      return `<p>${sentence(block.sentence, notes)}</p>`;
  }
}

function renderTable(table: ReportTable, { report, notes, numbers }: Printing): string {
  const { caption, head, rows } = table;
  const body = rows.map(({ cells, from }) => {
    const printed = cells.map((cell, i) => `<td>${escapeHtml(cell)}${i === 0 ? marks(notes.of(from)) : ''}</td>`);
    return `<tr>${printed.join('')}</tr>`;
  });
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const words = `${FRAMES[report.language].table} ${numbers.table(table)}. ${caption}`;
  return `${drawBars(table)}<table><caption>${escapeHtml(words)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function sentence({ words, from }: Sentence, notes: Notes): string {
  return `${escapeHtml(words)}${marks(notes.of(from))}`;
}

function marks(numbers: readonly number[]): string {
  return numbers.map((number) => `<sup><a href="#note-${number}">${number}</a></sup>`).join('');
}

/** How the page looks, on screen and on paper. */
const STYLE =
  '<style>body{font:1rem/1.5 Calibri,Carlito,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'h1,h2,h3{color:#1f3a5f;line-height:1.25}table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9rem}' +
  'caption{text-align:start;font-weight:bold;padding:.3rem 0}th,td{text-align:start;vertical-align:top;border-block:1px solid #a6a6a6;padding:.25rem .5rem}' +
  'th{background:#e8eef4}blockquote{font-style:italic;margin-inline:1.5rem}.gap{border-inline-start:4px solid #b45309;padding-inline-start:.6rem}' +
  'ol{font-size:.8rem;overflow-wrap:anywhere}svg{max-width:100%;height:auto}thead{display:table-header-group}tr{break-inside:avoid}</style>';
