import { FRAMES } from '../frames/frames.js';
import type { Block, Report, ReportTable, Sentence } from '../model/report.js';
import { printPlace } from '../model/source-place.js';
import { numberNotes, type Notes } from './number-notes.js';

/** A report as one HTML page without scripts; everything of it is text. */
export function renderHtml(report: Report): string {
  const notes = numberNotes(report.blocks);
  const { line } = FRAMES[report.language];
  const cover = report.cover.map(
    ({ label, value }) => `<tr><th scope="row">${escape(label)}</th><td>${escape(value)}</td></tr>`,
  );
  const foot = notes.places.map((place, i) => `<li id="note-${i + 1}">${escape(printPlace(place, line))}</li>`);
  return [
    '<!doctype html>',
    `<html lang="${report.language}">`,
    `<head><meta charset="utf-8"><title>${escape(report.title)}</title></head>`,
    '<body>',
    `<h1>${escape(report.title)}</h1>`,
    `<table>${cover.join('')}</table>`,
    ...report.blocks.map((block) => renderBlock(block, notes)),
    `<ol>${foot.join('\n')}</ol>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderBlock(block: Block, notes: Notes): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escape(block.words)}</h${block.level + 1}>`;
    case 'table':
      return renderTable(block, notes);
    case 'quotation':
      return `<blockquote lang="${escape(block.language)}"><p>${sentence(block.sentence, notes)}</p></blockquote>`;
    case 'gap':
      return `<p><strong>${sentence(block.sentence, notes)}</strong></p>`;
    case 'paragraph':
      return `<p>${sentence(block.sentence, notes)}</p>`;
  }
}

function renderTable({ caption, head, rows }: ReportTable, notes: Notes): string {
  const body = rows.map(({ cells, from }) => {
    const printed = cells.map((cell, i) => `<td>${escape(cell)}${i === 0 ? marks(notes.of(from)) : ''}</td>`);
    return `<tr>${printed.join('')}</tr>`;
  });
  const heads = head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
  return `<table><caption>${escape(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function sentence({ words, from }: Sentence, notes: Notes): string {
  return `${escape(words)}${marks(notes.of(from))}`;
}

function marks(numbers: readonly number[]): string {
  return numbers.map((number) => `<sup><a href="#note-${number}">${number}</a></sup>`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
