import { strToU8, zipSync } from 'fflate';

/** What a test says of a Word document; what it does not say is left out. */
export interface MadeDocx {
  /** Inside of `w:body`. */
  readonly body: string;
  /** Insides of the other parts. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** More entries of the zip, by name. */
  readonly more?: Readonly<Record<string, string>>;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes'] as const;

/** A Word document of the parts that are given, whole enough for any word processor. */
export function makeDocx(made: MadeDocx): Uint8Array {
  const given = PARTS.flatMap((name) => (made[name] === undefined ? [] : [{ name, inside: made[name] }]));
  const files = {
    '[Content_Types].xml': contentTypes(given.map(({ name }) => name)),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${made.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(given.map(({ name }) => [name, `${name}.xml`])),
    ...Object.fromEntries(given.map(({ name, inside }) => [`word/${name}.xml`, part(name, inside)])),
    ...made.more,
  };
  const entries = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '2026-01-01' });
}

function part(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
}

function contentTypes(names: readonly string[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = ['document', ...names].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}${name === 'document' ? '.main' : ''}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i}" Type="${TYPES}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A paragraph with its properties, and plain words or runs. */
export function p(inside: string, properties = ''): string {
  const runs = inside.startsWith('<') || inside === '' ? inside : r(inside);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** The properties of a paragraph of a list. */
export function item(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A row of a table, of cells of paragraphs. */
export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`;
}

/** A level of a kind of list: `lvl(0, 'lowerLetter', '%1)')`. */
export function lvl(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
