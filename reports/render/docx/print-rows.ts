import type { ReportTable } from '../../model/report.js';
import { widthsOf } from './print-table.js';
import { quoteXml } from './quote-xml.js';

/** Longest row, in characters, that is kept on one page. */
const KEPT = 600;

type ReportRow = ReportTable['rows'][number];

/** The rows below the head of a table, as the parts of Word's own markup: written here, for there may be many thousands. `notes` are the numbers of a row's notes, after its first cell. */
export function printRows(table: ReportTable, notes: (row: ReportRow) => readonly number[]): string {
  const widths = widthsOf(table);
  return table.rows
    .map((row) => {
      const isKept = row.cells.join('').length <= KEPT;
      const cells = row.cells.map((words, i) => printCell(words, widths[i], i === 0 ? notes(row) : []));
      return `<w:tr>${isKept ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
    })
    .join('');
}

function printCell(words: string, width: number | undefined, notes: readonly number[]): string {
  const properties = width === undefined ? '' : `<w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>`;
  const text = `<w:r><w:t xml:space="preserve">${quoteXml(words)}</w:t></w:r>`;
  return `<w:tc>${properties}<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr>${text}${notes.map(printMark).join('')}</w:p></w:tc>`;
}

function printMark(note: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${note}"/></w:r>`;
}
