import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx';
import type { ReportTable } from '../../model/report.js';
import { CELL_MARGINS, RULED, SHADE, TEXT_WIDTH } from './look.js';

/** How wide each column of a table is, in twentieths of a point. */
export function widthsOf({ widths }: ReportTable): readonly number[] {
  return widths.map((share) => Math.floor((share * TEXT_WIDTH) / 100));
}

/** A table with a head that every page repeats, and no rows yet: they are put in as the package is settled. */
export function printTableHead(table: ReportTable): FileChild {
  const widths = widthsOf(table);
  const head = table.head.map((words, i) => printCell(boldRun(words), widths[i], true));
  return frame(widths, [new TableRow({ tableHeader: true, cantSplit: true, children: head })]);
}

/** The cover: labels and what they say. */
export function printCover(cover: readonly { readonly label: string; readonly value: string }[]): FileChild {
  const widths = [Math.floor(TEXT_WIDTH * 0.18), Math.floor(TEXT_WIDTH * 0.82)];
  const rows = cover.map(({ label, value }) => {
    const cells = [printCell(boldRun(label), widths[0], true), printCell(new TextRun(value), widths[1], false)];
    return new TableRow({ cantSplit: true, children: cells });
  });
  return frame(widths, rows);
}

function frame(widths: readonly number[], rows: readonly TableRow[]): FileChild {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: RULED,
    margins: CELL_MARGINS,
    rows: [...rows],
  });
}

function boldRun(text: string): TextRun {
  const options: IRunOptions = { text, bold: true };
  return new TextRun(options);
}

function printCell(run: TextRun, width: number | undefined, isHead: boolean): TableCell {
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(isHead ? { shading: SHADE } : {}),
    children: [new Paragraph({ style: 'Cell', children: [run] })],
  });
}
