import { participation, type ParticipationCount } from '#graph/questions/participation.js';
import type { Reader } from '#graph/questions/reader.js';
import type { Period } from '#graph/questions/record-date.js';
import type { Report, SourcePlace } from '../model/report.js';
import { placeOfEdge } from '../model/source-place.js';
import { tableReport } from './table-report.js';

/** How countries took part in the meetings of a period, as four tables: sessions, groups, regions, meetings. */
export async function buildParticipationTables(reader: Reader, period: Required<Period>): Promise<Report> {
  const from = period.from <= EVER ? '' : ` from ${period.from}`;
  const { sessions, groups, regions, meetings } = await participation(reader, period);
  const title = `Participation in meetings${from} to ${period.to}`;
  const empty = 'Nothing is recorded.';
  return tableReport(title, period.to, [
    {
      caption: 'Meetings held',
      description: 'How many of each sort are recorded, and of how many a source names participants.',
      head: ['sort', 'recorded', 'of them with participants named'],
      empty,
      rows: sessions.map(({ type, held, named }) => ({ cells: [type, String(held), String(named)], from: [] })),
    },
    {
      caption: 'By group of countries',
      description:
        'The groups that Resolution 67 counts among developing countries; any of them; all countries. A country that no source names may have taken part.',
      head: ['group', ...COUNTS],
      empty,
      rows: groups.map((count) => ({ cells: [count.group, ...printCounts(count)], from: placesOf(count) })),
    },
    {
      caption: 'By region',
      description:
        'Regions of ITU-D, as far as a register says that of a country. A country that no source names may have taken part.',
      head: ['region', ...COUNTS],
      empty,
      rows: regions.map(({ region, ...count }) => ({
        cells: [region?.name ?? 'unknown', ...printCounts(count)],
        from: placesOf(count),
      })),
    },
    {
      caption: 'By meeting',
      description: 'Countries that a source names; others may have taken part.',
      head: ['meeting', 'sort', 'start', 'countries named'],
      empty: 'No meeting of the period is recorded.',
      rows: meetings.map(({ meeting: { name, facts }, countries }) => ({
        cells: [name, facts.type, facts.start, countries.map(({ node }) => node.name).join(', ') || 'unknown'],
        from: countries.map(({ edge }) => placeOfEdge(edge)),
      })),
    },
  ]);
}

/** The first day of a period that names none. */
const EVER = '1900-01-01';
const COUNTS = ['countries', 'named as taking part', 'times named', 'delegates counted', 'times not counted'];

function printCounts({ countries, taken, times, delegates, unknown }: ParticipationCount): readonly string[] {
  return [countries, taken, times, delegates ?? 'unknown', unknown].map(String);
}

function placesOf({ links }: ParticipationCount): readonly SourcePlace[] {
  return links.map(({ edge }) => placeOfEdge(edge));
}
