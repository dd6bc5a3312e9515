import type { Element } from 'xast';
import { chainBlocks } from '../join-blocks.js';
import { attributeOf, elementIn, elementsIn, localName } from '../xml/elements.js';
import { addWords, createDraft, finishParagraph } from './print-paragraph.js';
import type { Piece, Printing } from './printing.js';

/** The blocks of whatever holds paragraphs and tables: the body, a cell, a text box, a note. */
export function printBlocks(holder: Element, printing: Printing): readonly Piece[] {
  const pieces: Piece[] = [];
  let draft = createDraft();
  let last: Element | null = null;
  for (const child of partsIn(holder)) {
    if (localName(child) === 'tbl') pieces.push(...printTable(child, printing));
    if (localName(child) !== 'p') continue;
    addWords(child, draft, printing);
    last = child;
    if (isJoined(child)) continue;
    pieces.push(...finishParagraph(draft, child, printing));
    [draft, last] = [createDraft(), null];
  }
  return last === null ? pieces : [...pieces, ...finishParagraph(draft, last, printing)];
}

/** What stands in a holder; what only surrounds its parts (controls, custom XML, a choice between two ways of writing) is looked through. */
function partsIn(holder: Element): readonly Element[] {
  return elementsIn(holder).flatMap((child) => {
    const name = localName(child);
    if (name === 'sdt') return partsIn(elementIn(child, 'sdtContent') ?? EMPTY);
    if (name === 'AlternateContent')
      return partsIn(elementIn(child, 'Choice') ?? elementIn(child, 'Fallback') ?? EMPTY);
    return SURROUNDING.has(name) ? partsIn(child) : [child];
  });
}

const EMPTY: Element = { type: 'element', name: 'empty', attributes: {}, children: [] };
const SURROUNDING: ReadonlySet<string> = new Set(['customXml', 'smartTag', 'ins', 'moveTo']);

/** Whether a change took the mark at the end of a paragraph away: it then goes on with the next. */
function isJoined(paragraph: Element): boolean {
  const mark = elementIn(elementIn(paragraph, 'pPr'), 'rPr');
  return elementIn(mark, 'del') !== undefined || elementIn(mark, 'moveFrom') !== undefined;
}

function printTable(table: Element, printing: Printing): readonly Piece[] {
  return partsIn(table)
    .filter((row) => localName(row) === 'tr' && elementIn(elementIn(row, 'trPr'), 'del') === undefined)
    .flatMap((row) => printRow(row, printing));
}

/** A row is a block, its cells parted by tabs. The last cell may go on over several lines; where another holds more than a paragraph, each is a block. */
function printRow(row: Element, printing: Printing): readonly Piece[] {
  const cells = partsIn(row).filter(isCell);
  const printed = cells.map((cell) => printing.printInside(cell, printing));
  const words = printed.map((pieces) => pieces.filter(({ isNote }) => !isNote));
  const notes = printed.flat().filter(({ isNote }) => isNote);
  const isRow = words.length > 1 && words.slice(0, -1).every((pieces) => pieces.length <= 1);
  if (!isRow) return printed.flat();
  const texts = words.map((pieces) => chainBlocks(pieces, '\n'));
  return [trimEnd({ ...chainBlocks(texts, '\t'), isNote: false }), ...notes];
}

function trimEnd(piece: Piece): Piece {
  return { ...piece, text: piece.text.trimEnd() };
}

/** Not the lower part of a cell that goes over several rows, nor one that a change took away. */
function isCell(cell: Element): boolean {
  const properties = elementIn(cell, 'tcPr');
  const merged = elementIn(properties, 'vMerge');
  const goesOn = merged !== undefined && attributeOf(merged, 'val') !== 'restart';
  return localName(cell) === 'tc' && !goesOn && elementIn(properties, 'cellDel') === undefined;
}
