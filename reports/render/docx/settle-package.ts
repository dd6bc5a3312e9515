import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** What a package is settled by: a day, and the captions and descriptions of its tables in order. */
export interface Settling {
  /** `2026-10-31` */
  readonly date: string;
  readonly tables: readonly { readonly caption: string; readonly description: string }[];
  /** The words of each footnote, the first is note 1: written here, for there may be many thousands. */
  readonly notes: readonly string[];
}

/** Day and time that every part of the archive carries: the archive knows none before 1980, and the time zone of the machine would show in another. */
const ARCHIVE_TIME = '1980-01-01T00:00:00';

/** A Word package whose bytes follow from its content alone: dates of the report in place of today's, parts in order; and tables with the words for those who do not see them. */
export function settlePackage(bytes: Uint8Array, { date, tables, notes }: Settling): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const settled = parts.map(([name, content]): readonly [string, Uint8Array] => {
    if (name === 'docProps/core.xml') return [name, strToU8(settleDates(strFromU8(content), date))];
    if (name === 'word/document.xml') return [name, strToU8(describeTables(strFromU8(content), tables))];
    if (name === 'word/footnotes.xml') return [name, strToU8(addNotes(strFromU8(content), notes))];
    return [name, content];
  });
  // The list of parts comes first, as Office wants it.
  const ordered = [...settled].sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES));
  const files: Zippable = Object.fromEntries(ordered);
  return zipSync(files, { mtime: new Date(ARCHIVE_TIME), level: 6 });
}

const TYPES = '[Content_Types].xml';

function settleDates(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

/** `<w:tblCaption>` and `<w:tblDescription>` stand last in a table's properties. */
function describeTables(xml: string, tables: Settling['tables']): string {
  let next = 0;
  return xml.replaceAll('</w:tblPr>', (end) => {
    const table = tables[next++];
    if (table === undefined) return end;
    return `<w:tblCaption w:val="${quote(table.caption)}"/><w:tblDescription w:val="${quote(table.description)}"/>${end}`;
  });
}

const REFERENCE = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

function addNotes(xml: string, notes: Settling['notes']): string {
  const printed = notes.map(
    (words, i) =>
      `<w:footnote w:id="${i + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${REFERENCE}` +
      `<w:r><w:t xml:space="preserve"> ${quote(words)}</w:t></w:r></w:p></w:footnote>`,
  );
  return xml.replace('</w:footnotes>', () => `${printed.join('')}</w:footnotes>`);
}

/** Words inside XML: what no XML may hold is left out. */
function quote(words: string): string {
  const plain = words.replace(NO_XML, '');
  return plain.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Control characters that XML 1.0 has no place for. */
// eslint-disable-next-line no-control-regex -- these are the ones meant
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
