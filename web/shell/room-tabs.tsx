import type { JSX } from 'preact';
import { say } from '../i18n/words.js';
import { useExplorer } from '../panels/explorer.js';
import { ViewLink } from '../panels/view-link.js';
import { TABS } from '../state/rooms.js';
import { enter } from '../state/view.js';

/** The way from one room to another; on a narrow screen it unfolds. */
export function RoomTabs(): JSX.Element {
  const { view } = useExplorer().state;
  return (
    <nav class="room-nav" aria-label={say('room.label')}>
      <details key={view.room} class="room-menu">
        <summary>{say(`room.${view.room}`)}</summary>
        <RoomList />
      </details>
      <RoomList />
    </nav>
  );
}

function RoomList(): JSX.Element {
  const { view } = useExplorer().state;
  return (
    <ul class="room-list">
      {TABS.map((room) => (
        <li key={room}>
          <ViewLink to={(from) => enter(from, room)} class="room-tab" isCurrent={view.room === room}>
            {say(`room.${room}`)}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
