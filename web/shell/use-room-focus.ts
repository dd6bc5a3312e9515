import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Room } from '../state/rooms.js';

/** Brings the focus to a room when it is entered, so that reading goes on there; who is typing keeps it. */
export function useRoomFocus(room: Room): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const before = useRef(room);
  useEffect(() => {
    if (before.current === room) return;
    before.current = room;
    if (document.activeElement instanceof HTMLInputElement) return;
    main.current?.focus({ preventScroll: true });
  }, [room]);
  return main;
}
