import type { AlignedParallel } from '../model/alignment.js';
import type { Reading } from '../model/reading.js';
import { changeIndex, findAlike, numbersOf, type ClauseRange } from './change-index.js';
import { isAlike, MOST_HOLDERS, parallelsOf, toPlaces, wordsOf, type Place } from './find-all-parallels.js';
import { indexShingles, MOST_CLAUSES, type ClauseIndex } from './index-shingles.js';

/** Texts that left the newest of their lines, by the numbers of their clauses, and texts that came to them. */
export interface TextChange {
  readonly removed: readonly ClauseRange[];
  readonly added: readonly Reading[];
}

/** What a change of texts touches. */
export interface ChangedParallels {
  readonly index: ClauseIndex;
  /** The numbers of the clauses of the texts that came, one range a text. */
  readonly added: readonly ClauseRange[];
  /** The clauses whose parallels must be found anew, each with the clauses that may say the same; for all others nothing changed. */
  readonly touched: ReadonlyMap<number, readonly number[]>;
}

/** Finds what a change of texts touches: the clauses that came, those that were like clauses that left or came, and those that share words which became a stock phrase or ceased to be one. Undefined where numbers run out. */
export function changeParallels(before: ClauseIndex, { removed, added }: TextChange): ChangedParallels | undefined {
  const first = before.sizes.length;
  const places = added.flatMap(toPlaces);
  if (first + places.length > MOST_CLAUSES) return undefined;
  const { index, shaken } = changeIndex(before, {
    removed,
    added: indexShingles(wordsOf(places), first),
    mostHolders: MOST_HOLDERS,
  });
  const gone = new Set(removed.flatMap(numbersOf));
  const ranges = toRanges(added, first);
  const old = likeOf(before, new Set([...gone, ...[...shaken].filter((number) => number < first)]));
  const came = new Set([...ranges.flatMap(numbersOf), ...[...shaken].filter((number) => !gone.has(number))]);
  const all = [...came, ...[...old.values()].flat(), ...[...likeOf(index, came).values()].flat()];
  return { index, added: ranges, touched: likeOf(index, new Set(all.filter((number) => !gone.has(number)))) };
}

function toRanges(added: readonly Reading[], first: number): readonly ClauseRange[] {
  let next = first;
  return added.map(({ document: { clauses } }) => {
    const range = { first: next, count: clauses.length };
    next += clauses.length;
    return range;
  });
}

function likeOf(index: ClauseIndex, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  if (wanted.size === 0) return new Map();
  const found = findAlike(index, wanted, MOST_HOLDERS);
  return new Map([...found].map(([one, others]) => [one, others.filter(isAlike).map(({ number }) => number)]));
}

/** A text with the number of its first clause, in the order of the texts. */
export interface NumberedText extends ClauseRange {
  readonly reading: Reading;
}

/** The parallels of the clauses touched, all of each, in the order in which findAllParallels tells them. */
export function findParallelsOf(
  touched: ChangedParallels['touched'],
  texts: readonly NumberedText[],
): readonly AlignedParallel[] {
  const places: Place[] = [];
  const rankOf = new Map<number, number>();
  for (const { reading, first } of texts)
    toPlaces(reading).forEach((place, i) => {
      rankOf.set(first + i, places.length);
      places.push(place);
    });
  const earlier = new Map<number, Set<number>>();
  for (const [one, others] of touched)
    for (const other of others) {
      const [a = NaN, b = NaN] = [rankOf.get(one), rankOf.get(other)].sort((x = NaN, y = NaN) => x - y);
      earlier.set(b, (earlier.get(b) ?? new Set()).add(a));
    }
  return [...earlier]
    .sort(([a], [b]) => a - b)
    .flatMap(([later, ranks]) => {
      const others = [...ranks].sort((a, b) => a - b).flatMap((rank) => places[rank] ?? []);
      const place = places[later];
      return place ? parallelsOf(place, others) : [];
    });
}
