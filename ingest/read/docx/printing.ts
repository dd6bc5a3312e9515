import type { Element } from 'xast';
import type { Block } from '../join-blocks.js';
import type { LabelCounter } from './count-labels.js';
import type { NoteBook } from './note-book.js';
import type { WordList } from './read-numbering.js';
import type { Styles } from './read-styles.js';

/** What a document is printed with, and what is known on the way through it. */
export interface Printing {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<number, WordList>;
  readonly nextLabel: LabelCounter;
  readonly notes: NoteBook;
  /** The fields that are open: of one in its code nothing is printed, of one in its result the words. */
  readonly fields: ('code' | 'result')[];
  /** Prints paragraphs and tables, as they stand in the body, a cell, a text box or a note. */
  readonly printInside: (holder: Element, printing: Printing) => readonly Piece[];
}

/** A block, and whether it is a note, which stands behind the block that calls it. */
export interface Piece extends Block {
  readonly isNote: boolean;
}
