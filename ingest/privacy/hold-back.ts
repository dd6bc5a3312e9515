import { partsOf, type Parts, type Place } from './figure-parts.js';
import { createLinearSpan, type Known, type SumRow } from './linear-span.js';
import { isSmall } from './threshold.js';

/** A figure of one indicator in one year. */
export interface Figure extends Place {
  readonly key: string;
  /** How many children it rests on; null where nobody says. */
  readonly n: number | null;
  /** How many of them it counts; null where it counts none, as an index. */
  readonly count: number | null;
  /** Held back by its source already. */
  readonly withheld: boolean;
}

/** Why a figure is held back: by its source, because it rests on few children, or because it would tell one that does. */
export type HoldReason = 'source' | 'small' | 'tells-another';

/**
 * Which figures of one indicator and year must be held back so that no small one can be computed from the others by sums
 * and differences over ages, sexes, and the countries of a region: not one in the table, and not one that is left out of it.
 */
export function holdBack(
  figures: readonly Figure[],
  membersOf: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, HoldReason> {
  const ways = (['none', 'some'] as const).map((otherAges) => partsOf(figures, membersOf, otherAges));
  const held = new Map(figures.flatMap((figure) => holdAtOnce(figure)));
  for (;;) {
    const shown = figures.filter(({ key }) => !held.has(key));
    const leak = ways.map((parts) => findLeak({ figures, shown, held }, parts)).find((from) => from !== undefined);
    if (leak === undefined) return held;
    const [next] = shown.filter(({ key }) => leak.has(key)).sort(bySize);
    if (next === undefined) return held;
    held.set(next.key, 'tells-another');
  }
}

function holdAtOnce({ key, withheld, n, count }: Figure): readonly (readonly [string, HoldReason])[] {
  if (withheld) return [[key, 'source']];
  return isTelling([n ?? NaN, count ?? NaN]) ? [[key, 'small']] : [];
}

/** Whether few children are in a figure, few of them are counted, or all but a few. */
function isTelling([n = NaN, count = NaN]: Known): boolean {
  const [all, counted] = [Math.round(n), Math.round(count)];
  return isSmall(all) || isSmall(counted) || isSmall(all - counted);
}

interface Table {
  readonly figures: readonly Figure[];
  readonly shown: readonly Figure[];
  readonly held: ReadonlyMap<string, HoldReason>;
}

/** The shown figures that together give away one that is held back, or a small one that is left out of the table. */
function findLeak({ figures, shown, held }: Table, parts: Parts): ReadonlySet<string> | undefined {
  const span = createLinearSpan(2);
  for (const figure of shown) span.add(figure.key, parts.rowOf(figure), [figure.n ?? NaN, figure.count ?? NaN]);
  const secrets = figures.filter(({ key }) => held.has(key)).map((figure) => span.solve(parts.rowOf(figure)));
  const given = secrets.find((solved) => solved !== undefined);
  if (given) return given.from;
  const names = new Set(shown.map((figure) => rowName(parts.rowOf(figure))));
  const others = parts.cells.map((cell) => parts.rowOf(cell)).filter((row) => !names.has(rowName(row)));
  return others.map((row) => span.solve(row)).find((solved) => solved && isTelling(solved.known))?.from;
}

function rowName(row: SumRow): string {
  return [...row.keys()].sort((a, b) => a - b).join(' ');
}

/** Smallest first: what is held back besides should cost as little as it can. */
function bySize(a: Figure, b: Figure): number {
  const [first, second] = [a.n ?? a.count ?? Infinity, b.n ?? b.count ?? Infinity];
  return first === second ? (a.key < b.key ? -1 : 1) : first - second;
}
