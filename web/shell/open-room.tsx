import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../i18n/words.js';
import { ProblemNotice, Waiting } from '../panels/notices.js';
import type { Room } from '../state/rooms.js';
import { loadRoom } from './load-room.js';

type Loaded = { readonly room: Room; readonly Content: ComponentType } | { readonly room: Room; readonly failed: true };

/** The room that the view is in: its code comes when it is first opened, and the room before stays until it is there. */
export function OpenRoom({ room }: { readonly room: Room }): JSX.Element {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    loadRoom(room).then(
      (Content) => isWanted && setLoaded({ room, Content }),
      () => isWanted && setLoaded({ room, failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [room, tries]);
  if (loaded === null) return <Waiting words={say('room.loading')} lines={6} />;
  if ('failed' in loaded)
    return (
      <ProblemNotice
        what={say('problem.what.room')}
        problem={{ kind: 'unreachable', message: null }}
        onRetry={() => setTries(tries + 1)}
      />
    );
  return <loaded.Content />;
}
