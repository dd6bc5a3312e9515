import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { say, sayOf } from '../i18n/words.js';
import { DetailsPanel } from '../panels/details/details-panel.js';
import { ExplorerContext, useSelected, type Handed } from '../panels/explorer.js';
import type { Navigate } from '../state/address-bar.js';
import { askAgain, type AppState } from '../state/app-state.js';
import type { Store } from '../state/store.js';
import { selectNothing, showsDocument, type View } from '../state/view.js';
import { Header } from './header.js';
import { HelpSheet } from './help-sheet.js';
import { OpenRoom } from './open-room.js';
import { PaneTabs } from './pane-tabs.js';
import { RoomTabs } from './room-tabs.js';
import { SkipLinks } from './skip-links.js';
import { useRoomFocus } from './use-room-focus.js';

interface AppProps {
  readonly store: Store<AppState>;
  readonly navigate: Navigate;
}

/** The explorer in the language spoken: drawn anew in another. */
export function App({ store, navigate }: AppProps): JSX.Element {
  const state = useStore(store);
  useTitle(state);
  useEscape(navigate);
  const handed = useMemo(
    (): Handed => ({ store, navigate, retry: (part) => store.change((before) => askAgain(before, part)) }),
    [store, navigate],
  );
  // The same element as before is not drawn again: each part of it follows what it shows of the state.
  const shell = useMemo(() => <Shell key={state.language} />, [state.language]);
  return <ExplorerContext.Provider value={handed}>{shell}</ExplorerContext.Provider>;
}

/** The same around every room: where one is, the way to the others, and the details of what is selected. */
function Shell(): JSX.Element {
  const room = useSelected(({ view }) => view.room);
  const pane = useSelected(({ view }) => view.pane);
  const selection = useSelected(({ view }) => (view.at === null ? '' : ' has-selection'));
  const main = useRoomFocus(room);
  return (
    <>
      <SkipLinks />
      <Header />
      <RoomTabs />
      {(room === 'graph' || room === 'read') && <PaneTabs />}
      <main
        ref={main}
        id="main"
        class={`rooms room-${room} shows-${pane}${selection}`}
        aria-label={say(`room.${room}`)}
        tabIndex={-1}
      >
        {room !== 'home' && <h1 class="visually-hidden">{say(`room.${room}`)}</h1>}
        <OpenRoom room={room} />
        {room !== 'home' && <DetailsPanel />}
      </main>
      <HelpSheet />
    </>
  );
}

function useStore(store: Store<AppState>): AppState {
  const [state, setState] = useState(store.read());
  useEffect(() => {
    setState(store.read());
    return store.listen(() => setState(store.read()));
  }, [store]);
  return state;
}

function useTitle({ view, language, document: { last } }: AppState): void {
  const name = showsDocument(view) ? (last?.version?.name ?? last?.instrument.name) : titleOf(view);
  useEffect(() => {
    document.title = name === undefined ? say('app.name') : `${name} · ${say('app.name')}`;
  }, [name, language]);
}

function titleOf({ room, query }: View): string | undefined {
  if (room === 'home') return undefined;
  return query === '' ? sayOf('room', room) : query;
}

/** Escape puts down what is selected, wherever one is, unless something nearer took the key. */
function useEscape(navigate: Navigate): void {
  useLayoutEffect(() => {
    const putDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) navigate(selectNothing);
    };
    document.addEventListener('keydown', putDown);
    return () => document.removeEventListener('keydown', putDown);
  }, [navigate]);
}
