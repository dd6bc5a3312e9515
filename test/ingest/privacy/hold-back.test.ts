import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdBack, type Figure } from '#ingest/privacy/hold-back.js';
import { isSmall } from '#ingest/privacy/threshold.js';
import { solveAll, type Equation } from './attacker.js';

const SEXES = ['girls', 'boys'] as const;
const BANDS = ['9-12', '13-16', '17-17'] as const;
const COUNTRIES = ['/c/a', '/c/b'] as const;
const REGION = '/r/x';
const MEMBERS = new Map([[REGION, [...COUNTRIES]]]);

/** A whole table of numbers: every country, sex and band, with all the totals there are, `13-17` among them. */
function makeTable(counts: readonly number[]): readonly Figure[] {
  let next = 0;
  const base = new Map<string, number>();
  for (const place of COUNTRIES)
    for (const sex of SEXES) for (const band of BANDS) base.set(`${place} ${sex} ${band}`, counts[next++] ?? 0);
  const sum = (places: readonly string[], sexes: readonly string[], bands: readonly string[]) =>
    places
      .flatMap((p) => sexes.flatMap((s) => bands.map((b) => base.get(`${p} ${s} ${b}`) ?? 0)))
      .reduce((a, b) => a + b, 0);
  const bandsOf = { ...Object.fromEntries(BANDS.map((b) => [b, [b]])), '13-17': ['13-16', '17-17'], all: BANDS };
  const placesOf = { '/c/a': ['/c/a'], '/c/b': ['/c/b'], [REGION]: COUNTRIES };
  const sexesOf = { girls: ['girls'], boys: ['boys'], all: SEXES } as const;
  return Object.entries(placesOf).flatMap(([place, places]) =>
    (['girls', 'boys', 'all'] as const).flatMap((sex) =>
      Object.entries(bandsOf).map(([ageBand, bands]): Figure => {
        const n = sum(places, sexesOf[sex], bands);
        return { key: `${place} ${sex} ${ageBand}`, place, sex, ageBand, n, count: null, withheld: false };
      }),
    ),
  );
}

/** That totals are the sums of their parts: girls and boys, ages, countries. */
function rulesOf(table: readonly Figure[]): readonly Equation[] {
  const equal = (total: string, parts: readonly string[]): Equation => ({
    terms: new Map([[total, 1] as const, ...parts.map((part) => [part, -1] as const)]),
    value: 0,
  });
  return table.flatMap(({ place, sex, ageBand, key }) => [
    ...(sex === 'all'
      ? [
          equal(
            key,
            SEXES.map((one) => `${place} ${one} ${ageBand}`),
          ),
        ]
      : []),
    ...(ageBand === 'all'
      ? [
          equal(
            key,
            BANDS.map((one) => `${place} ${sex} ${one}`),
          ),
        ]
      : []),
    ...(ageBand === '13-17'
      ? [
          equal(
            key,
            ['13-16', '17-17'].map((one) => `${place} ${sex} ${one}`),
          ),
        ]
      : []),
    ...(place === REGION
      ? [
          equal(
            key,
            COUNTRIES.map((one) => `${one} ${sex} ${ageBand}`),
          ),
        ]
      : []),
  ]);
}

const counts = fc.array(fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 10, max: 400 })), {
  minLength: 12,
  maxLength: 12,
});

describe('what is held back', () => {
  it('cannot be computed by an attacker who solves the linear system of all totals', () => {
    fc.assert(
      fc.property(counts, fc.func(fc.boolean()), (numbers, isGiven) => {
        const table = makeTable(numbers);
        const given = table.filter(({ key }) => isGiven(key));
        const held = holdBack(given, MEMBERS);
        const shown = given.filter(({ key }) => !held.has(key));
        const known = shown.map(({ key, n }): Equation => ({ terms: new Map([[key, 1]]), value: n ?? 0 }));
        const solved = solveAll([...rulesOf(table), ...known]);
        expect([...held.keys()].filter((key) => solved.has(key))).toStrictEqual([]);
        expect([...solved].filter(([, value]) => isSmall(value))).toStrictEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is nothing where no figure is small', () => {
    expect([...holdBack(makeTable(Array.from({ length: 12 }, () => 50)), MEMBERS)]).toStrictEqual([]);
  });

  it('is a small figure, and another that would tell it with the total', () => {
    const figure = (sex: Figure['sex'], n: number): Figure => ({
      ...{ key: sex, place: '/c/a', sex, ageBand: 'all', n, count: null, withheld: false },
    });
    expect([...holdBack([figure('all', 60), figure('girls', 53), figure('boys', 7)], new Map())]).toStrictEqual([
      ['boys', 'small'],
      ['girls', 'tells-another'],
    ]);
  });

  it('is one of two figures whose difference is small, though no row gives it', () => {
    const figure = (sex: Figure['sex'], n: number): Figure => ({
      ...{ key: sex, place: '/c/a', sex, ageBand: 'all', n, count: null, withheld: false },
    });
    expect([...holdBack([figure('all', 60), figure('girls', 57)], new Map())]).toStrictEqual([
      ['girls', 'tells-another'],
    ]);
  });

  it('cannot be told by a band and the total of all ages, though no row gives the other ages', () => {
    const figure = (ageBand: string, n: number): Figure => ({
      ...{ key: ageBand, place: '/c/a', sex: 'boys', ageBand, n, count: null, withheld: false },
    });
    expect([...holdBack([figure('all', 61), figure('13-17', 60)], new Map()).keys()]).toContain('13-17');
    expect([...holdBack([figure('all', 65), figure('9-12', 5), figure('13-17', 60)], new Map()).keys()]).toContain(
      '13-17',
    );
  });

  it('cannot be told by what is left of a total when one band is taken away, though no row gives that', () => {
    const figure = (place: string, ageBand: string, n: number): Figure => ({
      ...{ key: `${place} ${ageBand}`, place, sex: 'girls', ageBand, n, count: null, withheld: false },
    });
    const given = [figure('/c/a', 'all', 64), figure('/c/a', '9-12', 60), figure('/c/b', '17-17', 50)];
    expect([...holdBack(given, new Map()).keys()]).toContain('/c/a 9-12');
  });

  it('is a share of which few children are counted, or all but a few', () => {
    const share = (count: number): Figure => ({
      ...{ key: 'k', place: '/c/a', sex: 'all', ageBand: 'all', n: 100, count, withheld: false },
    });
    expect([3, 97, 50, 0, 100].map((count) => holdBack([share(count)], new Map()).size)).toStrictEqual([1, 1, 0, 0, 0]);
  });

  it('cannot be told by a region and all its countries but one', () => {
    const figure = (place: string, n: number): Figure => ({
      ...{ key: place, place, sex: 'all', ageBand: 'all', n, count: null, withheld: false },
    });
    const held = holdBack([figure(REGION, 100), figure('/c/a', 96)], MEMBERS);
    expect([...held.keys()]).toStrictEqual(['/c/a']);
    expect([...holdBack([figure(REGION, 100), figure('/c/a', 96), figure('/c/b', 4)], MEMBERS)]).toStrictEqual([
      ['/c/b', 'small'],
      ['/c/a', 'tells-another'],
    ]);
  });
});
