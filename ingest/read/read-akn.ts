import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Furniture, MarkedHeading, SourceFile } from '../model/source.js';
import { decodeUtf8 } from './decode-utf8.js';
import { reportEmpty } from './report-empty.js';
import type { ReadResult } from './read-result.js';
import { isElement, localName } from './xml/elements.js';
import { parseXml, type XmlFault } from './xml/parse-xml.js';

/** Reads Akoma Ntoso 3.0: its words in order, a line a block, numbers before their words, notes behind their block. */
export function readAkn(file: SourceFile): ReadResult {
  const { text: xml, diagnostics } = decodeUtf8(file);
  if (xml.trim() === '') return { source: null, diagnostics: [...diagnostics, reportEmpty(file)] };
  const root = parse(xml);
  if ('rule' in root) return { source: null, diagnostics: [...diagnostics, report(file, root)] };
  const printed = print(collect(root));
  if (printed.text === '') return { source: null, diagnostics: [...diagnostics, reportEmpty(file)] };
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { source: { path: file.path, format: 'akn', sha256, ...printed }, diagnostics };
}

function report({ path }: SourceFile, fault: XmlFault): Diagnostic {
  return { ...fault, severity: 'error', file: path };
}

function parse(xml: string): Element | XmlFault {
  const root = parseXml(xml);
  return 'rule' in root || localName(root) === 'akomaNtoso' ? root : notAkn(root);
}

function notAkn({ name, position }: Element): XmlFault {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const message = `XML, but not Akoma Ntoso: its outermost element is <${name}>`;
  const hint = 'save it as Akoma Ntoso 3.0, or as .txt, .md or .html';
  return { rule: 'not-akoma-ntoso', message, hint, line, column };
}

/** A line of the text. */
interface Block {
  readonly words: string;
  readonly kind: 'words' | 'note';
  /** Level of the heading that it is. */
  readonly level: number | null;
  /** Where notes are called in it. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** The line that is being written, and what is behind it. */
interface Draft {
  readonly blocks: Block[];
  words: string;
  level: number | null;
  /** Whether a number stands at the head of the line and its words are still to come. */
  isNumbered: boolean;
  marks: { start: number; end: number }[];
  notes: string[];
  readonly taken: Set<number>;
}

/** Elements that hold words: what stands inside them does not end the line. */
const HOLDERS: ReadonlySet<string> = new Set(
  'p heading subheading crossHeading num li docTitle td th from block listIntroduction listWrapUp tocItem span'.split(
    ' ',
  ),
);
/** Begin a line wherever they stand. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p heading subheading crossHeading num li docTitle longTitle td th block listIntroduction listWrapUp'.split(' '),
);

interface Place {
  /** Whether it stands in an element that holds words. */
  readonly isHeld: boolean;
  /** How many of the elements around it have a heading. */
  readonly depth: number;
}

function collect(root: Element): readonly Block[] {
  const draft: Draft = {
    ...{ blocks: [], words: '', level: null, isNumbered: false, marks: [], notes: [] },
    taken: new Set(),
  };
  walk(root, draft, { isHeld: false, depth: 0 });
  endLine(draft);
  return draft.blocks;
}

function walk(element: Element, draft: Draft, place: Place): void {
  const name = localName(element);
  if (name === 'meta') return;
  if (name === 'authorialNote') return addNote(element, draft);
  const isBlock = BLOCKS.has(name) || !place.isHeld;
  if (isBlock) beginLine(name, draft);
  if (name === 'heading') draft.level = Math.max(1, place.depth);
  walkInto(element, draft, { isHeld: place.isHeld || HOLDERS.has(name), depth: place.depth + headingsOf(element) });
  if (name === 'num') draft.isNumbered = draft.words.trim() !== '';
  else if (isBlock) endLine(draft);
}

/** Words go on behind their number. */
function beginLine(name: string, draft: Draft): void {
  if (!draft.isNumbered || name === 'num') endLine(draft);
}

function walkInto({ children }: Element, draft: Draft, place: Place): void {
  for (const child of children)
    if (isElement(child) && /^(?:br|eol)$/.test(localName(child))) addWords(draft, ' ', place);
    else if (isElement(child)) walk(child, draft, place);
    else if (child.type === 'text' || child.type === 'cdata') addWords(draft, child.value, place);
}

function headingsOf({ children }: Element): number {
  return children.some((child) => isElement(child) && localName(child) === 'heading') ? 1 : 0;
}

/** White space between blocks is layout; within words it is one space. */
function addWords(draft: Draft, value: string, { isHeld }: Pick<Place, 'isHeld'>): void {
  const words = value.replace(/[ \t\r\n]+/g, ' ');
  if (words === ' ' && (!isHeld || draft.isNumbered)) return;
  if (draft.isNumbered && words !== '') draft.words = `${draft.words.trimEnd()}\t`;
  draft.isNumbered &&= words === '';
  draft.words += /(?:^|\s)$/.test(draft.words) ? words.trimStart() : words;
}

function endLine(draft: Draft): void {
  const { words, level, marks, notes } = draft;
  if (words.trim() !== '') draft.blocks.push({ words: words.trimEnd(), kind: 'words', level, marks });
  draft.blocks.push(...notes.map((note) => ({ words: note, kind: 'note' as const, level: null, marks: [] })));
  Object.assign(draft, { words: '', level: null, isNumbered: false, marks: [], notes: [] });
}

/** The number that is printed, or the next where there is none or it is taken. */
function addNote(element: Element, draft: Draft): void {
  const printed = Number(/\d{1,6}/.exec(element.attributes['marker'] ?? '')?.[0] ?? NaN);
  const number = Number.isNaN(printed) || draft.taken.has(printed) ? Math.max(0, ...draft.taken) + 1 : printed;
  draft.taken.add(number);
  const inner = collect({ ...element, name: 'note' });
  draft.notes.push(`[${number}: ${inner.map(({ words }) => words).join(' ')}]`);
  const start = draft.words.length;
  draft.words += `[footnoteRef:${number}]`;
  draft.marks.push({ start, end: draft.words.length });
}

interface Printed {
  readonly text: string;
  readonly furniture: readonly Furniture[];
  readonly headings: readonly MarkedHeading[];
}

function print(blocks: readonly Block[]): Printed {
  const [furniture, headings]: [Furniture[], MarkedHeading[]] = [[], []];
  let at = 0;
  for (const { words, kind, level, marks } of blocks) {
    const span = { start: at, end: at + words.length };
    if (kind === 'note') furniture.push({ kind: 'footnote', ...span });
    if (level !== null) headings.push({ ...span, level });
    for (const mark of marks) furniture.push({ kind: 'footnote-marker', start: at + mark.start, end: at + mark.end });
    at = span.end + BETWEEN.length;
  }
  return { text: blocks.map(({ words }) => words).join(BETWEEN), furniture, headings };
}

const BETWEEN = '\n\n';
