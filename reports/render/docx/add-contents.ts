import { quoteXml } from './quote-xml.js';

/** An entry of the table of contents; its heading has the bookmark `part-1` for the first entry. */
export interface ContentsEntry {
  readonly number: string;
  readonly words: string;
  readonly level: 1 | 2;
}

/** The empty paragraph that stands where the contents will be. */
const STAND_IN = /<w:p><w:pPr><w:pStyle w:val="Contents"\/><\/w:pPr><\/w:p>/;
/** Where the page numbers stand, in twips. */
const RIGHT = 9600;

/** Puts the table of contents where it stands in: a field that Word makes anew, whose entries lead to the headings and show their pages. */
export function addContents(xml: string, entries: readonly ContentsEntry[]): string {
  const printed = entries.map((entry, i) => printEntry(entry, i, entries.length)).join('');
  return numberBookmarks(xml.replace(STAND_IN, () => printed));
}

function printEntry({ number, words, level }: ContentsEntry, i: number, count: number): string {
  const anchor = `part-${i + 1}`;
  const [indent, hanging] = level === 1 ? [397, 397] : [1021, 624];
  const properties =
    `<w:pPr><w:pStyle w:val="TOC${level}"/><w:tabs><w:tab w:val="left" w:pos="${indent}"/><w:tab w:val="right" w:leader="dot" w:pos="${RIGHT}"/></w:tabs>` +
    `<w:spacing w:before="${level === 1 ? 60 : 0}" w:after="0" w:line="252" w:lineRule="auto"/><w:ind w:left="${indent}" w:right="567" w:hanging="${hanging}"/></w:pPr>`;
  const page = `${mark('begin')}${instruction(`PAGEREF ${anchor} \\h`)}${mark('separate')}${text('')}${mark('end')}`;
  const link = `<w:hyperlink w:anchor="${anchor}" w:history="1">${text(number)}${TAB}${text(words)}${TAB}${page}</w:hyperlink>`;
  const opening = i === 0 ? `${mark('begin')}${instruction('TOC \\o "1-2" \\h')}${mark('separate')}` : '';
  return `<w:p>${properties}${opening}${link}${i === count - 1 ? mark('end') : ''}</w:p>`;
}

const TAB = '<w:r><w:tab/></w:r>';

function mark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function instruction(words: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${quoteXml(words)} </w:instrText></w:r>`;
}

function text(words: string): string {
  return `<w:r><w:t xml:space="preserve">${quoteXml(words)}</w:t></w:r>`;
}

/** The library gives every bookmark the number 1, and each needs its own. */
function numberBookmarks(xml: string): string {
  let [starts, ends] = [0, 0];
  return xml
    .replace(/(<w:bookmarkStart\b[^>]*?w:id=")\d+"/g, (_whole, before: string) => `${before}${++starts}"`)
    .replace(/(<w:bookmarkEnd\b[^>]*?w:id=")\d+"/g, (_whole, before: string) => `${before}${++ends}"`);
}
