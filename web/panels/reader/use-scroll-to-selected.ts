import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DocumentContent } from '../../api/content.js';
import { useSelected } from '../explorer.js';

/** Brings the selected clause, or the first words that point at what is selected, into sight, at the latest once the whole document is on the page; what can be seen already is not moved. */
export function useScrollToSelected(
  scroller: RefObject<HTMLElement | null>,
  content: DocumentContent | null,
  isWhole: boolean,
): void {
  const at = useSelected(({ view }) => view.at);
  const pane = useSelected(({ view }) => view.pane);
  useEffect(() => {
    const room = scroller.current;
    if (room === null || at === null) return;
    const place = findClause(room, at) ?? room.querySelector('.mark.is-pointed');
    if (place && !isSeen(place, room))
      place.scrollIntoView({ block: isTall(place, room) ? 'start' : 'center', behavior: behavior() });
  }, [at, pane, content, isWhole]);
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
