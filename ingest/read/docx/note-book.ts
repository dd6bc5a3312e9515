import type { Element } from 'xast';
import { attributeOf, elementsIn } from '../xml/elements.js';

/** The notes of a document, numbered as they are called. */
export interface NoteBook {
  /** The number of a note, and its words where it is called for the first time; null where there is no such note. */
  call(kind: NoteKind, id: string): { readonly number: number; readonly note: Element | null } | null;
}

export type NoteKind = 'footnote' | 'endnote';

/** Opens the notes of a document. Word counts endnotes from 1 again; here they go on behind the footnotes, so that a number is of one note. */
export function createNoteBook(parts: Readonly<Record<NoteKind, Element | undefined>>): NoteBook {
  const notes = { footnote: notesById(parts.footnote), endnote: notesById(parts.endnote) };
  const numbers = new Map<string, number>();
  const last = { footnote: 0, endnote: notes.footnote.size };
  return {
    call: (kind, id) => {
      const key = `${kind} ${id}`;
      const known = numbers.get(key);
      const note = notes[kind].get(id);
      if (known !== undefined || note === undefined) return known === undefined ? null : { number: known, note: null };
      last[kind] += 1;
      numbers.set(key, last[kind]);
      return { number: last[kind], note };
    },
  };
}

/** Without the lines above the notes, which are kept among them. */
function notesById(part: Element | undefined): ReadonlyMap<string, Element> {
  const notes = part ? elementsIn(part).filter((note) => /^(?:normal)?$/.test(attributeOf(note, 'type') ?? '')) : [];
  return new Map(notes.map((note) => [attributeOf(note, 'id') ?? '', note]));
}
