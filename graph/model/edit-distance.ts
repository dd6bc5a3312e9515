/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of another; more than `most` is told as one more than that. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row]: readonly [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow({ a, b, i }, before, row);
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

interface Step {
  readonly a: string;
  readonly b: string;
  /** How many letters of `a` are read. */
  readonly i: number;
}

function nextRow(step: Step, before: readonly number[], row: readonly number[]): readonly number[] {
  const next = [step.i];
  for (let j = 1; j <= step.b.length; j++) {
    const isSame = step.a[step.i - 1] === step.b[j - 1];
    const changed = (row[j - 1] ?? 0) + (isSame ? 0 : 1);
    const swapped = isSwap(step, j) ? (before[j - 2] ?? 0) + 1 : Infinity;
    next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, changed, swapped));
  }
  return next;
}

function isSwap({ a, b, i }: Step, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}
