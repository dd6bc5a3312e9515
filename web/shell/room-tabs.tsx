import type { JSX } from 'preact';
import { say } from '../i18n/words.js';
import { useSelected } from '../panels/explorer.js';
import { ViewLink } from '../panels/view-link.js';
import { TABS } from '../state/rooms.js';
import { enter } from '../state/view.js';

/** The way from one room to another; on a narrow screen it unfolds. */
export function RoomTabs(): JSX.Element {
  const here = useSelected(({ view }) => view.room);
  return (
    <nav class="room-nav" aria-label={say('room.label')}>
      <details key={here} class="room-menu">
        <summary>{say(`room.${here}`)}</summary>
        <RoomList />
      </details>
      <RoomList />
    </nav>
  );
}

function RoomList(): JSX.Element {
  const here = useSelected(({ view }) => view.room);
  return (
    <ul class="room-list">
      {TABS.map((room) => (
        <li key={room}>
          <ViewLink to={(from) => enter(from, room)} class="room-tab" isCurrent={room === here}>
            {say(`room.${room}`)}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
