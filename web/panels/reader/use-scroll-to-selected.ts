import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppState } from '../../state/app-state.js';

/** Brings the selected clause, or the first words that point at what is selected, into sight, at the latest once the whole document is on the page; what can be seen already is not moved. */
export function useScrollToSelected(
  scroller: RefObject<HTMLElement | null>,
  { view, document }: AppState,
  isWhole: boolean,
): void {
  const { at, pane } = view;
  useEffect(() => {
    const room = scroller.current;
    if (room === null || at === null) return;
    const place = findClause(room, at) ?? room.querySelector('.mark.is-pointed');
    if (place && !isSeen(place, room))
      place.scrollIntoView({ block: isTall(place, room) ? 'start' : 'center', behavior: behavior() });
  }, [at, pane, document.last, isWhole]);
}

function findClause(room: Element, id: string): Element | null {
  return room.querySelector(`[data-clause="${CSS.escape(id)}"], [data-section="${CSS.escape(id)}"]`);
}

/** The middle of what is taller than half the room would hide its beginning. */
function isTall(place: Element, room: Element): boolean {
  return place.clientHeight > room.clientHeight / 2;
}

function isSeen(place: Element, room: Element): boolean {
  const inner = place.getBoundingClientRect();
  const outer = room.getBoundingClientRect();
  const top = Math.max(outer.top, 0);
  const bottom = Math.min(outer.bottom, window.innerHeight);
  return inner.top >= top && inner.top < bottom && inner.bottom <= bottom + inner.height / 2;
}

function behavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
