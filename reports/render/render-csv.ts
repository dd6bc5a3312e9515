import { stringify } from 'csv-stringify/sync';
import { printPlace } from '../model/source-place.js';
import type { Report } from '../model/report.js';

/** Every table of a report as CSV, one below the other with its caption in the first column and its source in the last. No value can run as a formula in a spreadsheet. */
export function renderCsv(report: Report): string {
  const rows = report.blocks.flatMap((block, i) => {
    if (block.kind !== 'table') return [];
    const part = partOf(report.blocks.slice(0, i)) || block.caption;
    const body = block.rows.map(({ cells, from }) => [
      part,
      ...cells,
      from.map((place) => printPlace(place, 'line')).join(' '),
    ]);
    return [['', ...block.head, 'source'], ...body];
  });
  return stringify(rows, { escape_formulas: true, record_delimiter: 'windows' });
}

/** The headings above a table, `invites Member States, Clause 3`; empty where there are none. */
function partOf(before: Report['blocks']): string {
  const headings = before.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const last = headings.at(-1);
  const above = headings.findLast(({ level }) => level === 1);
  return [above, last].flatMap((each, i) => (each && (i === 0 || each !== above) ? [each.words] : [])).join(', ');
}
