/** A clause of the older version and one of the newer, by their places. */
export interface Link {
  readonly old: number;
  readonly new: number;
}

/** The links that kept their order: of all rising sequences the one that weighs most. What is not in it was moved. */
export function findBackbone<Kept extends Link>(
  links: readonly Kept[],
  weigh: (link: Kept) => number,
): readonly Kept[] {
  const sorted = [...links].sort((a, b) => a.old - b.old || a.new - b.new);
  const best = createPrefixMaximum(Math.max(0, ...sorted.map((link) => link.new)) + 1);
  const before: (number | null)[] = [];
  const weights: number[] = [];
  sorted.forEach((link, i) => {
    const { value, at } = best.upTo(link.new);
    before[i] = at;
    weights[i] = value + weigh(link);
    best.raise(link.new, { value: weights[i] ?? 0, at: i });
  });
  const kept: Kept[] = [];
  for (let i = weights.length > 0 ? weights.indexOf(Math.max(...weights)) : null; i !== null; i = before[i] ?? null) {
    const link = sorted[i];
    if (link) kept.push(link);
  }
  return kept.reverse();
}

/** The heaviest sequence so far, and the link that it ends with. */
interface Best {
  readonly value: number;
  readonly at: number | null;
}

/** The greatest value at the places below one, raised and asked in logarithmic time (a Fenwick tree). */
function createPrefixMaximum(size: number) {
  const tree: Best[] = [];
  return {
    /** The greatest at places below `place`. */
    upTo: (place: number): Best => {
      let best: Best = { value: 0, at: null };
      for (let i = place; i > 0; i -= i & -i) if ((tree[i]?.value ?? 0) > best.value) best = tree[i] ?? best;
      return best;
    },
    raise: (place: number, value: Best): void => {
      for (let i = place + 1; i <= size; i += i & -i) if ((tree[i]?.value ?? 0) < value.value) tree[i] = value;
    },
  };
}
