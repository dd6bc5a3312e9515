import type { JSX } from 'preact';
import type { Note } from '../../api/content.js';
import { scriptOf } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { select } from '../../state/view.js';
import { useSelected } from '../explorer.js';
import { ViewLink } from '../view-link.js';
import { focusOn } from './note-call.js';

/** The notes of a document behind its words, each with a way back to where it is called. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }): JSX.Element | null {
  const language = useSelected((state) => state.language);
  const at = useSelected(({ view }) => view.at);
  if (notes.length === 0) return null;
  return (
    <section class="notes" role="doc-endnotes" aria-labelledby="notes-heading">
      <h3 id="notes-heading" class="notes-heading" {...scriptOf(language)}>
        {say('reader.notes')}
      </h3>
      <ol>
        {notes.map((note) => (
          <li
            key={note.id}
            class={at === note.id ? 'note is-selected' : 'note'}
            data-clause={note.id}
            aria-current={at === note.id ? 'true' : undefined}
          >
            <BackLink note={note} />
            <p class="note-text">{note.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The number of a note, which leads back to the clause that bears it; where none is known, to the note's own details. */
function BackLink({ note }: { readonly note: Note }): JSX.Element {
  const { marker } = note;
  const back = note.clause?.id ?? null;
  return (
    <ViewLink
      to={(view) => select(view, back ?? note.id)}
      id={`back-from-${note.id}`}
      class="note-number"
      role={back === null ? undefined : 'doc-backlink'}
      label={back === null ? say('reader.note', { marker }) : say('reader.noteBack', { marker })}
      onFollowed={() => focusOn(`call-of-${note.id}`)}
    >
      {marker}
    </ViewLink>
  );
}
