/** A fraction in lowest terms. */
type Fraction = readonly [over: bigint, under: bigint];

/** That a sum of unknowns, each with a sign, is a number. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly value: number;
}

/**
 * What an attacker computes who knows that totals are the sums of their parts: every unknown that has one value only,
 * found by solving the linear system exactly. It shares no code and no idea of parts with what it attacks.
 */
export function solveAll(equations: readonly Equation[]): ReadonlyMap<string, number> {
  const unknowns = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))].sort();
  const matrix = equations.map(({ terms, value }) =>
    [...unknowns.map((name) => terms.get(name) ?? 0), value].map((each): Fraction => [BigInt(each), 1n]),
  );
  let rank = 0;
  const pivots: number[] = [];
  for (let column = 0; column < unknowns.length && rank < matrix.length; column++) {
    const found = matrix.findIndex((row, i) => i >= rank && at(row, column)[0] !== 0n);
    if (found < 0) continue;
    [matrix[rank], matrix[found]] = [matrix[found] ?? [], matrix[rank] ?? []];
    const pivot = at(matrix[rank] ?? [], column);
    matrix[rank] = (matrix[rank] ?? []).map((value) => divide(value, pivot));
    const top = matrix[rank] ?? [];
    matrix.forEach((row, i) => {
      const times = at(row, column);
      if (i !== rank && times[0] !== 0n) matrix[i] = row.map((value, j) => minus(value, multiply(times, at(top, j))));
    });
    pivots.push(column);
    rank++;
  }
  const solved = pivots.flatMap((column, i) => {
    const row = matrix[i] ?? [];
    const isAlone = unknowns.every((_, j) => j === column || at(row, j)[0] === 0n);
    const [over, under] = at(row, unknowns.length);
    return isAlone ? [[unknowns[column] ?? '', Number(over) / Number(under)] as const] : [];
  });
  return new Map(solved);
}

function at(row: readonly Fraction[], i: number): Fraction {
  return row[i] ?? [0n, 1n];
}

function reduce(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = under < 0n ? -1n : 1n;
  return a === 0n ? [0n, 1n] : [(sign * over) / a, (sign * under) / a];
}

function divide([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return reduce(a * d, b * c);
}

function multiply([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return reduce(a * c, b * d);
}

function minus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return reduce(a * d - c * b, b * d);
}
