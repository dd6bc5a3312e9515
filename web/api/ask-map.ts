import { mapAnswer, type Answer } from './answer.js';
import { askAll } from './ask-all.js';
import { askRecords } from './ask-records.js';
import type { Ask } from './client.js';
import type { Place, RecordRow } from './records.js';
import { CountriesDocument, InstrumentYearsDocument } from './schema-types.generated.js';

/** The lists whose records lie in countries. */
export const MAPPED_LISTS = ['strategies', 'practices', 'helplines', 'resources'] as const;
export type MappedList = (typeof MAPPED_LISTS)[number];

/** What the map and the charts are drawn from: all countries, the records of one list, and when instruments were first adopted. */
export interface MapContent {
  readonly list: MappedList;
  readonly countries: readonly Place[];
  readonly records: readonly RecordRow[];
  /** Years or days; null where no source says. */
  readonly adopted: readonly (string | null)[];
}

const PAGE_SIZE = 500;
const MOST_PAGES = 10;

/** Asks for all of it at once; one part that is not answered is a problem of the whole. */
export async function askMap(ask: Ask, list: MappedList, signal: AbortSignal): Promise<Answer<MapContent>> {
  const [countries, records, instruments] = await Promise.all([
    askAll(
      async (after) =>
        mapAnswer(await ask(CountriesDocument, { first: PAGE_SIZE, after }, signal), (data) => data.countries),
      MOST_PAGES,
    ),
    askRecords(ask, list, signal),
    askAll(
      async (after) =>
        mapAnswer(await ask(InstrumentYearsDocument, { first: PAGE_SIZE, after }, signal), (data) => data.instruments),
      MOST_PAGES,
    ),
  ]);
  if (countries.kind === 'problem') return countries;
  if (records.kind === 'problem') return records;
  return mapAnswer(instruments, ({ items }) => ({
    list,
    countries: countries.value.items,
    records: records.value.items,
    adopted: items.map(({ adopted }) => adopted),
  }));
}
