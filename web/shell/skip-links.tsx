import type { JSX } from 'preact';
import { say, type WordKey } from '../i18n/words.js';
import { useSelected } from '../panels/explorer.js';
import { isSearchGraph, type View } from '../state/view.js';

/** What the first keys on a page can skip to, room by room. */
const PLACES: Readonly<
  Record<'document' | 'text' | 'found' | 'other', readonly (readonly [id: string, words: WordKey])[]>
> = {
  document: [
    ['text', 'app.skipToText'],
    ['graph', 'app.skipToGraph'],
  ],
  text: [['text', 'app.skipToText']],
  found: [
    ['results', 'app.skipToResults'],
    ['graph', 'app.skipToGraph'],
  ],
  other: [['main', 'app.skipToMain']],
};

/** Links past the head of the page, seen when they have the focus. */
export function SkipLinks(): JSX.Element {
  const places = useSelected(({ view }) => placesOf(view));
  return (
    <>
      {places.map(([id, words]) => (
        <a key={id} class="skip" href={`#${id}`} onClick={(event) => skipTo(event, id)}>
          {say(words)}
        </a>
      ))}
    </>
  );
}

function placesOf(view: View): (typeof PLACES)['other'] {
  if (view.room === 'graph') return isSearchGraph(view) ? PLACES.found : PLACES.document;
  return view.room === 'read' ? PLACES.text : PLACES.other;
}

/** The address bar holds the view and nothing else: the place is gone to without it. */
function skipTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(`#${id}`)?.focus();
}
