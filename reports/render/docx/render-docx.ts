import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { FRAMES } from '../../frames/frames.js';
import type { Block, Report, ReportTable, Sentence } from '../../model/report.js';
import { printPlace } from '../../model/source-place.js';
import { numberNotes, type Notes } from '../number-notes.js';
import { settlePackage } from './settle-package.js';

/** A report as a Word document: heading styles, table of contents, footnotes, page numbers, language. The same report is the same file, byte for byte. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const notes = numberNotes(report.blocks);
  const { line, page } = FRAMES[report.language];
  const document = new Document({
    title: report.title,
    creator: 'cop-graph',
    lastModifiedBy: 'cop-graph',
    features: { updateFields: true },
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: TAGS[report.language] } } } },
    },
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber(page)] }) },
        children: [...cover(report), ...report.blocks.flatMap((block) => renderBlock(block, notes))],
      },
    ],
  });
  const packed = await Packer.toBuffer(document);
  const tables = report.blocks.filter((block) => block.kind === 'table');
  const described = [{ caption: report.title, description: report.title }, ...tables];
  return settlePackage(packed, {
    date: report.date,
    tables: described,
    notes: notes.places.map((place) => printPlace(place, line)),
  });
}

const WHOLE = { size: 100, type: WidthType.PERCENTAGE } as const;
const TAGS = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' } as const;

function pageNumber(word: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [`${word} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
}

function cover(report: Report): readonly FileChild[] {
  const rows = report.cover.map(
    ({ label, value }) => new TableRow({ cantSplit: true, children: [cell(label, { bold: true }), cell(value, {})] }),
  );
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
    new Table({ width: WHOLE, columnWidths: [2200, 7400], rows }),
    new Paragraph({ text: '' }),
    new TableOfContents(report.contents, { headingStyleRange: '1-1', cachedEntries: entries(report) }),
  ];
}

/** What the table of contents shows until the reader's program fills in the pages. */
function entries({ blocks }: Report): { readonly title: string; readonly level: number }[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [{ title: block.words, level: 1 }] : [],
  );
}

function renderBlock(block: Block, notes: Notes): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: [new TextRun(block.words)] })];
    }
    case 'table':
      return renderTable(block, notes);
    case 'quotation':
      return [
        new Paragraph({
          indent: { left: 567 },
          children: runs(block.sentence, notes, { italics: true, language: { value: block.language } }),
        }),
      ];
    case 'gap':
      return [new Paragraph({ children: runs(block.sentence, notes, { bold: true }) })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.sentence, notes, {}) })];
  }
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly language?: { readonly value: string };
}

function runs({ words, from }: Sentence, notes: Notes, look: Look): (TextRun | FootnoteReferenceRun)[] {
  return [new TextRun({ text: words, ...look }), ...notes.of(from).map((number) => new FootnoteReferenceRun(number))];
}

function renderTable({ caption, head, widths, rows }: ReportTable, notes: Notes): readonly FileChild[] {
  const first = new TableRow({ tableHeader: true, children: head.map((words) => cell(words, { bold: true })) });
  const body = rows.map(({ cells, from }) => {
    const [name = '', ...others] = cells;
    const named = new TableCell({ children: [new Paragraph({ children: runs({ words: name, from }, notes, {}) })] });
    return new TableRow({ cantSplit: true, children: [named, ...others.map((words) => cell(words, {}))] });
  });
  return [
    new Paragraph({
      keepNext: true,
      style: 'Caption',
      children: runs({ words: caption, from: [] }, notes, { italics: true }),
    }),
    new Table({ width: WHOLE, columnWidths: widths.map((share) => share * 96), rows: [first, ...body] }),
    new Paragraph({ text: '' }),
  ];
}

function cell(words: string, look: Look): TableCell {
  return new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: words, ...look })] })] });
}
