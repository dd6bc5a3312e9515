import { createSentence, type Block, type Report, type SourcePlace, type TableRow } from '../model/report.js';

/** A table of a report, before its widths are known. */
export interface PlainTable {
  readonly caption: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** What it says where it has no rows. */
  readonly empty: string;
}

/** A report that is nothing but tables, in English: its first column is twice as wide as the others. */
export function tableReport(title: string, date: string, tables: readonly PlainTable[]): Report {
  return {
    ...{ language: 'en', title, date, contents: 'Contents', cover: [] },
    blocks: tables.flatMap(blocksOf),
  };
}

/** Where that nothing is recorded can be looked up. */
const REGISTERS: SourcePlace = { file: 'registers/', line: null, quote: null, source: null };

function blocksOf({ empty, ...table }: PlainTable): readonly Block[] {
  const block = { kind: 'table', ...table, widths: widthsOf(table.head.length) } as const;
  return table.rows.length > 0 ? [block] : [block, { kind: 'gap', sentence: createSentence(empty, [REGISTERS]) }];
}

function widthsOf(columns: number): readonly number[] {
  const share = Math.floor(100 / (columns + 1));
  return Array.from({ length: columns }, (_, i) => (i === 0 ? 100 - share * (columns - 1) : share));
}
