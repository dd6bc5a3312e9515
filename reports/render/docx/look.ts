import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

/** Twips: A4, and the margins around the words. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1134 } as const;
/** Width of the words, in twips. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Language tags as Word has them. */
export const TAGS = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' } as const;

const INK = '1F3A5F';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Lines between the rows of a table, and none between its columns. */
export const RULED = { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE };

/** Space inside a cell, in twips. */
export const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/** Behind the heads of columns, and the labels of the cover. */
export const SHADE = { fill: 'E8EEF4', color: 'auto' } as const;

/** The styles of a document in a language. Sizes are half points, spaces twips. */
export function stylesIn(language: keyof typeof TAGS): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: 'Calibri', size, bold: true, color: INK },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, language: { value: TAGS[language] } },
        paragraph: { spacing: { after: 100, line: 259, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font: 'Calibri', size: 32, bold: true, color: INK }, paragraph: { spacing: { after: 160 } } },
      heading1: heading(26, 280),
      heading2: heading(22, 200),
      footnoteText: { run: { size: 16 }, paragraph: { spacing: { after: 0, line: 200, lineRule: LineRuleType.AUTO } } },
    },
    paragraphStyles: [...PARAGRAPHS],
  };
}

/** The styles of this document besides those that every document has. */
const PARAGRAPHS = [
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    run: { size: 18, bold: true, color: INK },
    paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
  },
  {
    id: 'Cell',
    name: 'Table cell',
    basedOn: 'Normal',
    run: { size: 18 },
    paragraph: { spacing: { before: 0, after: 0, line: 228, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'Chart',
    name: 'Chart',
    basedOn: 'Normal',
    paragraph: { keepNext: true, spacing: { before: 0, after: 60, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'AfterTable',
    name: 'After table',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'Quotation',
    name: 'Quotation',
    basedOn: 'Normal',
    run: { italics: true },
    paragraph: { indent: { left: 340 }, spacing: { after: 100 } },
  },
  {
    id: 'Gap',
    name: 'Gap',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'B45309', space: 6 } } },
  },
] as const;

/** How headings are numbered: 1, 1.1. */
export const HEADING_NUMBERS: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: [0, 1].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: level === 0 ? '%1' : '%1.%2',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 624, hanging: 624 } } },
      })),
    },
  ],
};
