import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** On the label of a clause, the arrow keys go to the label of the next clause and the one before. */
export function useArrowKeys(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const room = scroller.current;
    if (room === null) return;
    const move = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      const labels = [...room.querySelectorAll<HTMLElement>('.clause-label')];
      const at = labels.findIndex((label) => label === document.activeElement);
      const next = step === undefined || at < 0 ? undefined : labels[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    room.addEventListener('keydown', move);
    return () => room.removeEventListener('keydown', move);
  }, []);
}
