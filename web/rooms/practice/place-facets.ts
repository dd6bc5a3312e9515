import type { CrosswalkRow } from '../../api/ask-boards.js';
import { say, sayOf } from '../../i18n/words.js';
import type { Facet } from '../../panels/facet.js';
import { picked, type View } from '../../state/view.js';
import { wordOf } from '../../api/word-of.js';

/** By what countries are narrowed. */
const DIMENSIONS = [
  {
    name: 'region',
    title: 'column.region',
    values: ({ country }: CrosswalkRow) => (country.region === null ? [] : [country.region.name]),
  },
  { name: 'group', title: 'column.group', values: ({ country }: CrosswalkRow) => country.groups.map(wordOf) },
] as const;

/** The rows of countries that meet everything picked: one of the values of each name. */
export function narrowPlaces(rows: readonly CrosswalkRow[], view: View): readonly CrosswalkRow[] {
  return rows.filter((row) => DIMENSIONS.every((dimension) => meets(row, dimension, view)));
}

/** Regions and groups of countries, each counted among what the other name leaves. */
export function placeFacets(rows: readonly CrosswalkRow[], view: View): readonly Facet[] {
  return DIMENSIONS.map((dimension) => {
    const others = DIMENSIONS.filter((other) => other !== dimension);
    const left = rows.filter((row) => others.every((other) => meets(row, other, view)));
    const counts = new Map<string, number>();
    for (const value of left.flatMap(dimension.values)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const options = [...counts].map(([value, count]) => ({ value, count, label: sayOf('group', value) }));
    return { name: dimension.name, title: say(dimension.title), options: options.sort((a, b) => b.count - a.count) };
  });
}

function meets(row: CrosswalkRow, { name, values }: (typeof DIMENSIONS)[number], view: View): boolean {
  const chosen = picked(view, name);
  return chosen.length === 0 || values(row).some((value) => chosen.includes(value));
}
