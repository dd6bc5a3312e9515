import { options } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** As many fill a screen, and as many more are drawn in some milliseconds, on a slow machine too. */
const AT_FIRST = 12;
const AT_A_TIME = 16;

/** How many of so many things are on the page: some at once, the rest little by little, so that the page stays free, and all of them before it is printed. Begins anew when the key does. */
export function useGrowing(key: string, total: number): number {
  const [grown, setGrown] = useState({ key, count: AT_FIRST });
  const count = grown.key === key ? grown.count : AT_FIRST;
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => setGrown({ key, count: count + AT_A_TIME }));
    return () => clearTimeout(timer);
  }, [key, count, total]);
  useLayoutEffect(() => {
    const drawAll = (): void => drawNow(() => setGrown({ key, count: total }));
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, [key, total]);
  return Math.min(count, total);
}

/** Draws what a change leads to before it returns: the page is printed as it is when the event ends. */
function drawNow(change: () => void): void {
  options.debounceRendering = (draw) => {
    draw();
  };
  change();
  delete options.debounceRendering;
}
