import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { addCharts } from './add-charts.js';
import { addContents, type ContentsEntry } from './add-contents.js';
import type { Chart } from './draw-chart.js';
import { quoteXml } from './quote-xml.js';

/** What a package is settled by: a day, what its tables still lack, in order, its notes and its charts. */
export interface Settling {
  /** `2026-10-31` */
  readonly date: string;
  readonly tables: readonly TableParts[];
  /** The words of each footnote, the first is note 1: written here, for there may be many thousands. */
  readonly notes: readonly string[];
  readonly charts: readonly Chart[];
  readonly contents: readonly ContentsEntry[];
}

/** What a table says to those who do not see it, and its rows below the head as markup. */
export interface TableParts {
  readonly caption: string;
  readonly description: string;
  readonly rows: string;
}

/** Day and time that every part of the archive carries: the archive knows none before 1980, and the time zone of the machine would show in another. */
const ARCHIVE_TIME = '1980-01-01T00:00:00';

/** A Word package whose bytes follow from its content alone: dates of the report in place of today's, parts in order; with notes, charts, and the words for those who do not see a table. */
export function settlePackage(bytes: Uint8Array, settling: Settling): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  const settled = addCharts(parts, settling.charts).map(
    ([name, xml]) => [name, (CHANGES[name] ?? keep)(xml, settling)] as const,
  );
  // The list of parts comes first, as Office wants it.
  const ordered = [...settled].sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(ordered.map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(files, { mtime: new Date(ARCHIVE_TIME), level: 6 });
}

const TYPES = '[Content_Types].xml';

function keep(xml: string): string {
  return xml;
}

const CHANGES: Readonly<Record<string, (xml: string, settling: Settling) => string>> = {
  'docProps/core.xml': (xml, { date }) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  'word/document.xml': (xml, { tables, contents }) => fillTables(addContents(xml, contents), tables),
  'word/footnotes.xml': (xml, { notes }) => addNotes(xml, notes),
};

/** `<w:tblCaption>` and `<w:tblDescription>` stand last in a table's properties, rows before its end. No table stands in another. */
function fillTables(xml: string, tables: Settling['tables']): string {
  let [next, ended] = [0, 0];
  return xml.replace(/<\/w:tblPr>|<\/w:tbl>/g, (end) => {
    if (end === '</w:tbl>') return `${tables[ended++]?.rows ?? ''}${end}`;
    const table = tables[next++];
    if (table === undefined) return end;
    return `<w:tblCaption w:val="${quoteXml(table.caption)}"/><w:tblDescription w:val="${quoteXml(table.description)}"/>${end}`;
  });
}

const REFERENCE = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

function addNotes(xml: string, notes: Settling['notes']): string {
  const printed = notes.map(
    (words, i) =>
      `<w:footnote w:id="${i + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${REFERENCE}` +
      `<w:r><w:t xml:space="preserve"> ${quoteXml(words)}</w:t></w:r></w:p></w:footnote>`,
  );
  return xml.replace('</w:footnotes>', () => `${printed.join('')}</w:footnotes>`);
}
