import { quarterBoard, type QuarterBoardQuery, type QuarterCell } from '#graph/questions/quarter-board.js';
import type { Reader } from '#graph/questions/reader.js';
import type { Report } from '../model/report.js';
import { placeOfEdge } from '../model/source-place.js';
import { tableReport } from './table-report.js';

/** Which quarterly reports of regional offices came, as of a day, as a table. */
export async function buildQuarterTable(reader: Reader, query: QuarterBoardQuery): Promise<Report> {
  const { asOf, quarters, rows } = await quarterBoard(reader, query);
  const printed = rows.map(({ region, office, cells }) => ({
    cells: [region.name, office?.name ?? 'unknown', ...cells.map(printCell)],
    from: cells.flatMap(({ report }) => (report ? [placeOfEdge(report.edge)] : [])),
  }));
  const caption = `Quarterly reports of regional offices as of ${asOf}`;
  const description =
    'Whether the report on each quarter came, is late, or is not yet due; that nothing is recorded does not mean that none came.';
  const empty = 'No region is recorded.';
  const head = ['region', 'office', ...quarters];
  return tableReport(caption, asOf, [{ caption, description, head, rows: printed, empty }]);
}

function printCell({ state, report }: QuarterCell): string {
  const address = report?.node.facts.address ?? null;
  const words = state.replaceAll('-', ' ');
  return address === null ? words : `${words} ${address}`;
}
