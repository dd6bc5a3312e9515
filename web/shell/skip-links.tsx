import type { JSX } from 'preact';
import { say, type WordKey } from '../i18n/words.js';
import type { Room } from '../state/rooms.js';

/** What the first keys on a page can skip to, room by room. */
const PLACES: Readonly<Record<'document' | 'other', readonly (readonly [id: string, words: WordKey])[]>> = {
  document: [
    ['text', 'app.skipToText'],
    ['graph', 'app.skipToGraph'],
  ],
  other: [['main', 'app.skipToMain']],
};

/** Links past the head of the page, seen when they have the focus. */
export function SkipLinks({ room }: { readonly room: Room }): JSX.Element {
  return (
    <>
      {placesOf(room).map(([id, words]) => (
        <a key={id} class="skip" href={`#${id}`} onClick={(event) => skipTo(event, id)}>
          {say(words)}
        </a>
      ))}
    </>
  );
}

function placesOf(room: Room): (typeof PLACES)['other'] {
  if (room === 'graph') return PLACES.document;
  return room === 'read' ? PLACES.document.slice(0, 1) : PLACES.other;
}

/** The address bar holds the view and nothing else: the place is gone to without it. */
function skipTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(`#${id}`)?.focus();
}
