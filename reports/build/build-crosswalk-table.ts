import { CAPABILITIES, crosswalk, type CrosswalkCell } from '#graph/questions/crosswalk.js';
import { everyNode } from '#graph/questions/every-node.js';
import type { Reader } from '#graph/questions/reader.js';
import type { Report } from '../model/report.js';
import { placeOfEdge } from '../model/source-place.js';
import { tableReport } from './table-report.js';

/** Which country has what, as a table; of one group of countries where it is named. Its rows rest on the records that decide. */
export async function buildCrosswalkTable(
  reader: Reader,
  { date, group }: { readonly date: string; readonly group?: string },
): Promise<Report> {
  const where = group === undefined ? [] : [{ fact: 'groups', in: [group] }];
  const rows = (await crosswalk(reader, await everyNode(reader, 'country', where))).map((row) => ({
    cells: [
      row.country.name,
      row.region?.name ?? 'unknown',
      row.country.facts.groups.join(', ') || 'none recorded',
      ...row.cells.map(printCell),
    ],
    from: row.cells.flatMap(({ links }) => links.slice(0, 1).map(({ edge }) => placeOfEdge(edge))),
  }));
  const caption = 'Countries and what they have';
  const description = 'Yes and no where a record says so; unknown where none does.';
  const head = ['country', 'region', 'groups', ...CAPABILITIES];
  const empty = 'No such country is recorded.';
  return tableReport(caption, date, [{ caption, description, head, rows, empty }]);
}

function printCell({ answer, detail }: CrosswalkCell): string {
  return detail === null || detail === answer ? answer : `${answer}: ${detail}`;
}
