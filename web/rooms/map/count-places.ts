import type { MapContent } from '../../api/ask-map.js';
import type { Place, RecordRow } from '../../api/records.js';

/** What is known of a country: something, that nothing was found, or nothing at all, which is never the same. */
export type Known = 'some' | 'none-known' | 'unknown';

/** A country with what is recorded in it. */
export interface CountedPlace {
  readonly place: Place;
  readonly known: Known;
  /** What is recorded, without records that say that nothing was found. */
  readonly records: readonly RecordRow[];
}

/** How many of a group of countries something is known of. */
export interface CountedGroup {
  readonly name: string;
  readonly countries: number;
  readonly some: number;
  readonly noneKnown: number;
  readonly unknown: number;
}

const NONE_KNOWN = 'none-known';

/** Every country with its records, in the order in which they came. Examples of the form are no records. */
export function countPlaces({ countries, records }: MapContent): readonly CountedPlace[] {
  const real = records.filter(({ named }) => named.__typename !== 'Practice' || !named.example);
  const here = new Map<string, RecordRow[]>();
  for (const row of real) for (const { id } of row.countries) here.set(id, [...(here.get(id) ?? []), row]);
  return countries.map((place) => countPlace(place, here.get(place.id) ?? []));
}

function countPlace(place: Place, rows: readonly RecordRow[]): CountedPlace {
  const records = rows.filter(({ status }) => status !== NONE_KNOWN);
  if (records.length > 0) return { place, known: 'some', records };
  return { place, known: rows.length > 0 ? 'none-known' : 'unknown', records };
}

/** The countries counted by a name that each may have several of, or none: groups of developing countries, regions. */
export function countGroups(
  places: readonly CountedPlace[],
  namesOf: (place: Place) => readonly string[],
): readonly CountedGroup[] {
  const names = [...new Set(places.flatMap(({ place }) => namesOf(place)))].sort();
  return names.map((name) =>
    countGroup(
      name,
      places.filter(({ place }) => namesOf(place).includes(name)),
    ),
  );
}

function countGroup(name: string, places: readonly CountedPlace[]): CountedGroup {
  const count = (wanted: Known): number => places.filter(({ known }) => known === wanted).length;
  return {
    name,
    countries: places.length,
    some: count('some'),
    noneKnown: count('none-known'),
    unknown: count('unknown'),
  };
}

/** How many instruments were first adopted in each year that has any, oldest first; null: no source says when. */
export function countYears(adopted: MapContent['adopted']): readonly (readonly [year: string | null, count: number])[] {
  const counts = new Map<string | null, number>();
  for (const date of adopted) {
    const year = /^\d{4}/.exec(date ?? '')?.[0] ?? null;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a ?? '9999').localeCompare(b ?? '9999'));
}
