import type { JSX } from 'preact';
import { say, sayOf, type WordKey } from '../i18n/words.js';
import type { Room } from '../state/rooms.js';
import { enter, setPick } from '../state/view.js';
import { ViewLink } from './view-link.js';

interface ListTabsProps {
  /** What they are called together. */
  readonly words: WordKey;
  readonly room: Room;
  /** Names of the lists of the room, each a word of the group `records`; an address without one shows the first. */
  readonly lists: readonly string[];
  readonly current: string;
}

/** Leads from one list of a room to another. */
export function ListTabs({ words, room, lists, current }: ListTabsProps): JSX.Element {
  return (
    <nav aria-label={say(words)}>
      <ul class="sub-tabs">
        {lists.map((name, place) => (
          <li key={name}>
            <ViewLink
              to={(view) => setPick(enter(view, room), 'list', place === 0 ? null : name)}
              class="sub-tab"
              isCurrent={name === current}
            >
              {sayOf('records', name)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
