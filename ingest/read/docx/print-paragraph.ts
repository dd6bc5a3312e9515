import type { Element } from 'xast';
import type { Furniture } from '../../model/source.js';
import { trimBlock } from '../join-blocks.js';
import { attributeOf, elementIn, elementsIn, isElement, localName } from '../xml/elements.js';
import type { NoteKind } from './note-book.js';
import type { Piece, Printing } from './printing.js';
import { levelOf } from './read-styles.js';
import { flagOf, numberOf, valueOf } from './word-values.js';

/** A paragraph that is being printed: its words, and what is printed behind it. */
export interface Draft {
  text: string;
  readonly furniture: Furniture[];
  readonly notes: Piece[];
  readonly boxes: Piece[];
}

/** A paragraph without words. */
export function createDraft(): Draft {
  return { text: '', furniture: [], notes: [], boxes: [] };
}

/** Adds the words of a paragraph, or of anything in it, as they read when every tracked change is accepted. */
export function addWords(element: Element, draft: Draft, printing: Printing): void {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const name = localName(child);
    const act = ACTS[name];
    if (act) act(child, draft, printing);
    else if (!LEFT_OUT.has(name)) addWords(child, draft, printing);
  }
}

/** Properties, what a change took away, and the second way of writing what the first has. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'pPr rPr sdtPr sdtEndPr tblPr trPr tcPr rubyPr rt del moveFrom delText instrText Fallback object'.split(' '),
);

type Act = (element: Element, draft: Draft, printing: Printing) => void;

const ACTS: Readonly<Record<string, Act>> = {
  r: addRun,
  t: (element, draft, printing) => put(draft, textOf(element), printing),
  tab: (_tab, draft, printing) => put(draft, '\t', printing),
  ptab: (_tab, draft, printing) => put(draft, '\t', printing),
  br: (_break, draft, printing) => put(draft, '\n', printing),
  cr: (_break, draft, printing) => put(draft, '\n', printing),
  noBreakHyphen: (_hyphen, draft, printing) => put(draft, '-', printing),
  sym: (element, draft, printing) => put(draft, symbolOf(element), printing),
  fldChar: (element, _draft, { fields }) => {
    turnField(attributeOf(element, 'fldCharType'), fields);
  },
  sdt: addControl,
  footnoteReference: (element, draft, printing) => addCall('footnote', element, { draft, printing }),
  endnoteReference: (element, draft, printing) => addCall('endnote', element, { draft, printing }),
  txbxContent: (box, draft, printing) =>
    void draft.boxes.push(...printing.printInside(box, { ...printing, fields: [] })),
};

function put(draft: Draft, text: string, { fields }: Pick<Printing, 'fields'>): void {
  if (!fields.includes('code')) draft.text += text;
}

/** A soft hyphen is seen only where a line happens to end. */
function textOf({ children }: Element): string {
  const words = children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''));
  return words.join('').replaceAll('\u00ad', '');
}

/** Words that are hidden are not printed; where a note has a mark of its own, the mark is not of the words. */
function addRun(run: Element, draft: Draft, printing: Printing): void {
  if (isHidden(elementIn(run, 'rPr'), printing)) {
    for (const field of elementsIn(run, 'fldChar')) turnField(attributeOf(field, 'fldCharType'), printing.fields);
    return;
  }
  addWords(run, draft, printing);
  const call = draft.furniture.at(-1);
  if (call && hasOwnMark(run) && call.end < draft.text.length)
    draft.furniture.push({ kind: 'footnote-marker', start: call.end, end: draft.text.length });
}

/** `*` behind the place where the note is called. */
function hasOwnMark(run: Element): boolean {
  return elementsIn(run).some((child) => /^(?:1|true|on)$/.test(attributeOf(child, 'customMarkFollows') ?? ''));
}

function isHidden(properties: Element | undefined, { styles }: Printing): boolean {
  if (properties === undefined) return false;
  const style = valueOf(properties, 'rStyle');
  return flagOf(properties, 'vanish') ?? (style === null ? false : (styles(style).isHidden ?? false));
}

/** A field is its code, then its result. */
function turnField(type: string | null, fields: Printing['fields']): void {
  if (type === 'begin') fields.push('code');
  if (type === 'separate' && fields.length > 0) fields.splice(-1, 1, 'result');
  if (type === 'end') fields.pop();
}

/** `Click here to enter text` is no word of the document. */
function addControl(control: Element, draft: Draft, printing: Printing): void {
  if (flagOf(elementIn(control, 'sdtPr'), 'showingPlcHdr') !== true) addWords(control, draft, printing);
}

/** Characters of the fonts Symbol and Wingdings by their place, U+F0B7 for a dot; others are kept as they are. */
const SYMBOLS: Readonly<Record<string, string>> = { F0B7: '•', F0A7: '▪', F02D: '–', F0E0: '→', F0E8: '→' };

function symbolOf(element: Element): string {
  const place = attributeOf(element, 'char')?.toUpperCase() ?? '';
  const code = /^[0-9A-F]{1,4}$/.test(place) ? Number.parseInt(place, 16) : 0;
  return SYMBOLS[place] ?? (code === 0 ? '' : String.fromCharCode(code));
}

/** The mark is printed as in text that a word processor saved, `[footnoteRef:1]`; the note stands behind the block, `[1: …]`. */
function addCall(
  kind: NoteKind,
  element: Element,
  { draft, printing }: { readonly draft: Draft; readonly printing: Printing },
): void {
  if (printing.fields.includes('code')) return;
  const called = printing.notes.call(kind, attributeOf(element, 'id') ?? '');
  if (called === null) return;
  const { number, note } = called;
  const start = draft.text.length;
  draft.text += `[footnoteRef:${number}]`;
  draft.furniture.push({ kind: 'footnote-marker', start, end: draft.text.length });
  if (note === null) return;
  const words = printing.printInside(note, { ...printing, fields: [] }).map(({ text }) => text);
  const text = `[${number}: ${words.join(' ').replace(/\s+/g, ' ')}]`;
  draft.notes.push({ text, furniture: [{ kind: 'footnote', start: 0, end: text.length }], level: null, isNote: true });
}

/** The blocks of a paragraph: its words behind their label, then its notes, then the text boxes that hang on it. */
export function finishParagraph(
  { text, furniture, notes, boxes }: Draft,
  paragraph: Element,
  printing: Printing,
): readonly Piece[] {
  const properties = elementIn(paragraph, 'pPr');
  const style = printing.styles(valueOf(properties, 'pStyle'));
  const label = labelOf(properties, style, printing);
  const words = trimBlock({ text, furniture, level: null });
  if (words.text === '') return [...notes, ...boxes];
  const level = levelOf(properties) ?? style.level;
  const isHeading = level !== null && level < 10;
  const printed = label + (isHeading ? words.text.replaceAll('\n', ' ') : words.text);
  const isContents = /^toc \d$|^table of figures$/.test(style.name ?? '');
  const shifted = words.furniture.map((one) => ({
    ...one,
    start: one.start + label.length,
    end: one.end + label.length,
  }));
  const layout: Furniture = { kind: 'layout', start: 0, end: printed.length };
  const block: Piece = {
    ...{ text: printed, level: isHeading ? level : null, isNote: false },
    furniture: isContents ? [layout] : shifted,
  };
  return [block, ...notes, ...boxes];
}

/** A paragraph names its list itself, or by its style; a list of number 0 takes it out of any. */
function labelOf(
  properties: Element | undefined,
  style: ReturnType<Printing['styles']>,
  { lists, nextLabel }: Printing,
): string {
  const own = elementIn(properties, 'numPr');
  const list = numberOf(own, 'numId') ?? style.list;
  if (list === null || list === 0) return '';
  const levels = lists.get(list)?.levels ?? [];
  const linked = style.ids.map((id) => levels.findIndex((level) => level.style === id)).find((level) => level >= 0);
  return nextLabel(list, numberOf(own, 'ilvl') ?? linked ?? style.listLevel ?? 0);
}
