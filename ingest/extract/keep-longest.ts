import type { Span } from '#graph/model/evidence.js';

/** Of spans that overlap the longest stays, of equally long ones the first. In the order of the text. */
export function keepLongest<Found extends Span>(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  const kept: Found[] = [];
  for (let from = 0; from < inOrder.length;) {
    const { to, end } = endOfGroup(inOrder, from);
    const [alone] = inOrder.slice(from, to);
    if (to === from + 1 && alone) kept.push(alone);
    else kept.push(...keepApart(inOrder.slice(from, to), end));
    from = to;
  }
  return kept;
}

/** Spans that hang together by overlaps: index behind the last of them, and where the farthest ends. */
function endOfGroup(inOrder: readonly Span[], from: number): { readonly to: number; readonly end: number } {
  let [to, end] = [from + 1, inOrder[from]?.end ?? 0];
  for (let next = inOrder[to]; next && next.start < end; next = inOrder[++to]) end = Math.max(end, next.end);
  return { to, end };
}

/** One bit a character of the group: as many spans as there may be cost no more than their length. */
function keepApart<Found extends Span>(group: readonly Found[], end: number): readonly Found[] {
  const first = group[0]?.start ?? 0;
  const taken = new Uint8Array(end - first);
  return [...group]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end: last }) => {
      // A shorter span that overlaps one that was taken has an end in it.
      if (taken[start - first] === 1 || taken[last - first - 1] === 1) return false;
      taken.fill(1, start - first, last - first);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
