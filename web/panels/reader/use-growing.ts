import { useEffect, useState } from 'preact/hooks';

/** As many fill a screen, and as many more are drawn in some milliseconds, on a slow machine too. */
const AT_FIRST = 12;
const AT_A_TIME = 16;

/** How many of so many things are on the page: some at once, the rest little by little, so that the page stays free. Begins anew when the key does. */
export function useGrowing(key: string, total: number): number {
  const [grown, setGrown] = useState({ key, count: AT_FIRST });
  const count = grown.key === key ? grown.count : AT_FIRST;
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => setGrown({ key, count: count + AT_A_TIME }));
    return () => clearTimeout(timer);
  }, [key, count, total]);
  return Math.min(count, total);
}
