import { stringify } from 'csv-stringify/sync';
import { printPlace } from '../model/source-place.js';
import type { Report } from '../model/report.js';

/** Every table of a report as CSV, one below the other with its caption in the first column and its source in the last. No value can run as a formula in a spreadsheet. */
export function renderCsv(report: Report): string {
  const rows = report.blocks.flatMap((block, i) => {
    if (block.kind !== 'table') return [];
    const above = report.blocks.slice(0, i).findLast((each) => each.kind === 'heading' && each.level === 1);
    const part = above?.kind === 'heading' ? above.words : block.caption;
    const body = block.rows.map(({ cells, from }) => [
      part,
      ...cells,
      from.map((place) => printPlace(place, 'line')).join(' '),
    ]);
    return [['', ...block.head, 'source'], ...body];
  });
  return stringify(rows, { escape_formulas: true, record_delimiter: 'windows' });
}
