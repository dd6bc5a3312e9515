/** Index of the first of rising offsets that is no less than a place; their number where all are less. Halving: a clause may be a whole text. */
export function firstAtLeast(offsets: ArrayLike<number>, place: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
