import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { FRAMES } from '../../frames/frames.js';
import type { Block, Report, ReportTable, Sentence } from '../../model/report.js';
import { printPlace } from '../../model/source-place.js';
import { startPrinting, type Printing } from '../printing.js';
import { readBars, sayBars } from '../read-bars.js';
import type { ContentsEntry } from './add-contents.js';
import type { Chart } from './draw-chart.js';
import { HEADING_NUMBERS, PAGE, stylesIn } from './look.js';
import { printRows } from './print-rows.js';
import { printCover, printTableHead } from './print-table.js';
import { settlePackage } from './settle-package.js';

/** A report as a Word document: cover, contents, numbered headings, tables with bars, footnotes, page numbers, language. The same report is the same file, byte for byte. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const printing = startPrinting(report);
  const { line, page } = FRAMES[report.language];
  const document = new Document({
    title: report.title,
    creator: 'cop-graph',
    lastModifiedBy: 'cop-graph',
    features: { updateFields: true },
    styles: stylesIn(report.language),
    numbering: HEADING_NUMBERS,
    sections: [
      {
        properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: MARGINS }, titlePage: true },
        headers: { default: new Header({ children: [printHeader(report.title)] }) },
        footers: {
          default: new Footer({ children: [printPageNumber(page)] }),
          first: new Footer({ children: [printPageNumber(page)] }),
        },
        children: [...printFront(printing), ...report.blocks.flatMap((block) => printBlock(block, printing))],
      },
    ],
  });
  const tables = report.blocks.filter((block) => block.kind === 'table');
  const parts = tables.flatMap((table) => partsOf(table, report));
  return settlePackage(await Packer.toBuffer(document), {
    date: report.date,
    tables: [
      { caption: report.title, description: report.title, rows: '' },
      ...parts.map((part) => ({ ...part, rows: printRows(part, ({ from }) => printing.notes.of(from)) })),
    ],
    notes: printing.notes.places.map((place) => printPlace(place, line)),
    contents: headingsOf(printing),
    charts: tables.filter(({ bars }) => bars !== undefined).map(toChart),
  });
}

const MARGINS = {
  top: PAGE.margin,
  bottom: PAGE.margin,
  left: PAGE.margin,
  right: PAGE.margin,
  header: 567,
  footer: 567,
} as const;

function toChart(table: ReportTable): Chart {
  const bars = readBars(table);
  return { bars, title: table.caption, description: `${table.description} ${sayBars(bars)}` };
}

function printHeader(title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ text: title, size: 16, color: '595959' })],
  });
}

function printPageNumber(word: string): Paragraph {
  const children = [`${word} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 16 })] });
}

function printFront({ report }: Printing): readonly FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
    printCover(report.cover),
    new Paragraph({ style: 'Caption', children: [new TextRun(report.contents)] }),
    new Paragraph({ style: 'Contents' }),
  ];
}

/** The headings, in the order in which they are bookmarked. */
function headingsOf({ report, numbers }: Printing): readonly ContentsEntry[] {
  return report.blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ number: numbers.heading(block), words: block.words, level: block.level }] : [],
  );
}

function printBlock(block: Block, printing: Printing): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      const numbering = { reference: 'headings', level: block.level - 1 };
      const children = [
        new Bookmark({ id: `part-${printing.numbers.place(block)}`, children: [new TextRun(block.words)] }),
      ];
      return [new Paragraph({ heading, numbering, children })];
    }
    case 'table':
      return printTableBlock(block, printing);
    case 'quotation':
      return [printSentence(block.sentence, printing, { style: 'Quotation', language: block.language })];
    case 'gap':
      return [printSentence(block.sentence, printing, { style: 'Gap' })];
    case 'paragraph':
      return [printSentence(block.sentence, printing, { style: 'Normal' })];
  }
}

interface Look {
  readonly style: string;
  readonly language?: string;
}

function printSentence({ words, from }: Sentence, { notes }: Printing, { style, language }: Look): Paragraph {
  const run = new TextRun({ text: words, ...(language === undefined ? {} : { language: { value: language } }) });
  return new Paragraph({ style, children: [run, ...notes.of(from).map((number) => new FootnoteReferenceRun(number))] });
}

/** The bars stand before the table whose numbers they draw. */
function printTableBlock(table: ReportTable, { report, numbers }: Printing): readonly FileChild[] {
  const { table: word, figure } = FRAMES[report.language];
  const drawn =
    table.bars === undefined
      ? []
      : [printCaption(`${figure} ${numbers.figure(table)}. ${table.caption}`), new Paragraph({ style: 'Chart' })];
  const printed = partsOf(table, report).flatMap((part) => [
    printCaption(`${word} ${numbers.table(table)}. ${part.caption}`),
    printTableHead(part),
    new Paragraph({ style: 'AfterTable' }),
  ]);
  return [...drawn, ...printed];
}

/** About as many rows of a table are printed before it goes on under its caption and head again, and a few more at the most: LibreOffice leaves most of every page empty where a longer one has notes. */
const ROWS_TOGETHER = 20;
const FEW = 4;

/** A table as it is printed: whole, or in parts of the same length that say that they go on. */
function partsOf(table: ReportTable, { language }: Report): readonly ReportTable[] {
  const { continued } = FRAMES[language];
  const count = Math.max(1, Math.ceil((table.rows.length - FEW) / ROWS_TOGETHER));
  const length = Math.ceil(table.rows.length / count);
  return Array.from({ length: count }, (_, i) => ({
    ...table,
    caption: i === 0 ? table.caption : `${table.caption} (${continued})`,
    rows: table.rows.slice(i * length, (i + 1) * length),
  }));
}

function printCaption(words: string): Paragraph {
  return new Paragraph({ style: 'Caption', children: [new TextRun(words)] });
}
