import type { RecordList, RecordRow } from '../../api/records.js';
import { say, sayLanguage, sayOf, type WordKey } from '../../i18n/words.js';
import type { Facet, FacetOption } from '../../panels/facet.js';
import { picked, type PickName, type View } from '../../state/view.js';

/** By what records are narrowed: the values of a record, and their words. */
interface Dimension {
  readonly name: PickName;
  readonly title: WordKey;
  readonly values: (row: RecordRow) => readonly string[];
  readonly say: (value: string, list: RecordList) => string;
}

/** The groups of the words for where a record stands. */
const STATUS_WORDS: Readonly<Record<RecordList, string>> = {
  practices: 'status',
  initiatives: 'recordType',
  strategies: 'stage',
  helplines: 'helplineStatus',
  resources: 'recordType',
};

const DIMENSIONS: readonly Dimension[] = [
  {
    name: 'status',
    title: 'column.status',
    values: ({ status }) => (status === null ? [] : [status]),
    say: (value, list) => sayOf(STATUS_WORDS[list], value),
  },
  { name: 'region', title: 'column.region', values: ({ regions }) => regions.map(({ name }) => name), say: asItIs },
  {
    name: 'country',
    title: 'column.country',
    values: ({ countries }) => countries.map(({ name }) => name),
    say: asItIs,
  },
  {
    name: 'audience',
    title: 'column.audiences',
    values: ({ audiences }) => audiences,
    say: (value) => sayOf('audience', value),
  },
  { name: 'topic', title: 'column.topics', values: ({ topics }) => topics.map(({ name }) => name), say: asItIs },
  { name: 'language', title: 'column.languages', values: ({ languages }) => languages, say: sayLanguage },
];

function asItIs(value: string): string {
  return value;
}

/** The records that meet everything picked: one of the values of each name. */
export function narrow(rows: readonly RecordRow[], view: View): readonly RecordRow[] {
  return narrowBy(rows, view, DIMENSIONS);
}

function narrowBy(rows: readonly RecordRow[], view: View, dimensions: readonly Dimension[]): readonly RecordRow[] {
  const wanted = dimensions
    .map(({ name, values }) => ({ values, chosen: picked(view, name) }))
    .filter(({ chosen }) => chosen.length > 0);
  return rows.filter((row) =>
    wanted.every(({ values, chosen }) => values(row).some((value) => chosen.includes(value))),
  );
}

/** What the records can be narrowed by; each counts what the other names leave, so that a count is what a click shows. */
export function facetsOf(rows: readonly RecordRow[], view: View, list: RecordList): readonly Facet[] {
  return DIMENSIONS.map((dimension) => {
    const left = narrowBy(
      rows,
      view,
      DIMENSIONS.filter((other) => other !== dimension),
    );
    return { name: dimension.name, title: say(dimension.title), options: countValues(left, dimension, list) };
  });
}

function countValues(rows: readonly RecordRow[], dimension: Dimension, list: RecordList): readonly FacetOption[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => [...new Set(dimension.values(row))]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count, label: dimension.say(value, list) }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
