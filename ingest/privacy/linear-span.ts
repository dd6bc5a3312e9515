/** A row of a system of sums: how often each part is in it, by the part's number. Parts that are not in it are left out. */
export type SumRow = ReadonlyMap<number, number>;

/** What is known of a sum; NaN where it is not. */
export type Known = readonly number[];

/** A sum that follows from others. */
export interface Solved {
  readonly known: Known;
  /** Names of the sums that it was computed from. */
  readonly from: ReadonlySet<string>;
}

/** Everything that follows from some sums by adding and taking away. */
export interface LinearSpan {
  add(name: string, row: SumRow, known: Known): void;
  /** What a sum must be by the others; undefined where they leave it open. */
  solve(row: SumRow): Solved | undefined;
}

/** Coefficients smaller than this are rounding. */
const NOTHING = 1e-9;

/** A sum from which others were taken away. */
interface Rest extends Solved {
  readonly row: SumRow;
}

/** Makes an empty span of sums of which `width` values each are known. */
export function createLinearSpan(width: number): LinearSpan {
  const pivots = new Map<number, Rest>();
  const reduce = (start: Rest) => {
    let rest = start;
    for (let part = firstPivot(rest); part !== undefined; part = firstPivot(rest)) {
      const pivot = pivots.get(part);
      if (pivot) rest = takeAway(rest, pivot, rest.row.get(part) ?? 0);
    }
    return rest;
  };
  const firstPivot = ({ row }: Rest) => [...row.keys()].find((part) => pivots.has(part));
  return {
    add(name, row, known) {
      const rest = reduce({ row, known, from: new Set([name]) });
      const [pivot] = [...rest.row.keys()];
      if (pivot === undefined) return;
      const times = rest.row.get(pivot) ?? 1;
      const unit = { row: addTimes(new Map(), rest.row, 1 / times), known: rest.known.map((value) => value / times) };
      // No other sum keeps the part, so that every reduction comes to an end.
      for (const [part, other] of pivots)
        pivots.set(part, takeAway(other, { ...rest, ...unit }, other.row.get(pivot) ?? 0));
      pivots.set(pivot, { ...rest, ...unit });
    },
    solve(row) {
      const rest = reduce({ row, known: Array.from({ length: width }, () => 0), from: new Set() });
      return rest.row.size === 0 ? { known: rest.known.map((value) => 0 - value), from: rest.from } : undefined;
    },
  };
}

function takeAway(rest: Rest, other: Rest, times: number): Rest {
  if (times === 0) return rest;
  return {
    row: addTimes(rest.row, other.row, -times),
    known: rest.known.map((value, i) => value - times * (other.known[i] ?? NaN)),
    from: new Set([...rest.from, ...other.from]),
  };
}

function addTimes(row: SumRow, other: SumRow, times: number): SumRow {
  const sum = new Map(row);
  for (const [part, value] of other) {
    const total = (sum.get(part) ?? 0) + times * value;
    if (Math.abs(total) < NOTHING) sum.delete(part);
    else sum.set(part, total);
  }
  return sum;
}
