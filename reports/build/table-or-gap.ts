import { createSentence, type Block, type ReportTable, type SourcePlace } from '../model/report.js';

/** A part under the caption of its table: the table, or where it has no rows the gap in words. */
export function buildTableOrGap(
  table: Omit<ReportTable, 'kind'>,
  gap: string,
  nowhere: SourcePlace,
): readonly [Block, Block] {
  const heading = { kind: 'heading', level: 1, words: table.caption } as const;
  if (table.rows.length === 0) return [heading, { kind: 'gap', sentence: createSentence(gap, [nowhere]) }];
  return [heading, { kind: 'table', ...table }];
}
