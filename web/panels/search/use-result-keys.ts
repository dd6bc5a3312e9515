import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Among the results the arrow keys go from one to the next, and up from the first back to the box; Escape goes there too. */
export function useResultKeys(): (element: HTMLElement | null) => void {
  const bound: RefObject<HTMLElement | null> = useRef(null);
  return useCallback((element: HTMLElement | null) => {
    bound.current?.removeEventListener('keydown', move);
    element?.addEventListener('keydown', move);
    bound.current = element;
  }, []);
}

function move(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  const links = [...document.querySelectorAll<HTMLElement>('.results .hit-link')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = step === undefined ? undefined : links[at + step];
  if (next) next.focus();
  else if (step !== 1) document.querySelector<HTMLElement>('#search-words')?.focus();
}
