import { participation, type ParticipationCount, type Period } from '#graph/questions/participation.js';
import type { Reader } from '#graph/questions/reader.js';
import type { Report, SourcePlace } from '../model/report.js';
import { placeOfEdge } from '../model/source-place.js';
import { tableReport } from './table-report.js';

/** How countries took part in the meetings of a period, as four tables: sessions, groups, regions, meetings. */
export async function buildParticipationTables(reader: Reader, period: Required<Period>): Promise<Report> {
  const { sessions, groups, regions, meetings } = await participation(reader, period);
  const title = `Participation in meetings from ${period.from} to ${period.to}`;
  return tableReport(title, period.to, [
    {
      caption: 'Meetings held',
      description: 'How many of each sort are recorded, and of how many a source names participants.',
      head: ['sort', 'held', 'participants named'],
      rows: sessions.map(({ type, held, named }) => ({ cells: [type, String(held), String(named)], from: [] })),
    },
    {
      caption: 'By group of countries',
      description: 'The groups that Resolution 67 counts among developing countries; any of them; all countries.',
      head: ['group', ...COUNTS],
      rows: groups.map((count) => ({ cells: [count.group, ...printCounts(count)], from: placesOf(count) })),
    },
    {
      caption: 'By region',
      description: 'As far as a register says the region of a country.',
      head: ['region', ...COUNTS],
      rows: regions.map(({ region, ...count }) => ({
        cells: [region?.name ?? 'unknown', ...printCounts(count)],
        from: placesOf(count),
      })),
    },
    {
      caption: 'By meeting',
      description: 'Countries that a source names; others may have taken part.',
      head: ['meeting', 'sort', 'start', 'countries named'],
      rows: meetings.map(({ meeting: { name, facts }, countries }) => ({
        cells: [name, facts.type, facts.start, countries.map(({ node }) => node.name).join(', ')],
        from: countries.map(({ edge }) => placeOfEdge(edge)),
      })),
    },
  ]);
}

const COUNTS = ['countries', 'took part', 'times', 'delegates', 'delegates unknown'];

function printCounts({ countries, taken, times, delegates, unknown }: ParticipationCount): readonly string[] {
  return [countries, taken, times, delegates ?? 'unknown', unknown].map(String);
}

function placesOf({ links }: ParticipationCount): readonly SourcePlace[] {
  return links.map(({ edge }) => placeOfEdge(edge));
}
