import type { JSX } from 'preact';
import type { Note } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import { select } from '../../state/view.js';
import { ViewLink } from '../view-link.js';

/** A raised number in the text that leads to its note. */
export function NoteCall({ note }: { readonly note: Note }): JSX.Element {
  return (
    <sup class="note-call">
      <ViewLink
        to={(view) => select(view, note.id)}
        id={`call-of-${note.id}`}
        role="doc-noteref"
        label={say('reader.note', { marker: note.marker })}
        onFollowed={() => focusOn(`back-from-${note.id}`)}
      >
        {note.marker}
      </ViewLink>
    </sup>
  );
}

/** Moves the focus to an end of the way between a note and where it is called. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}
