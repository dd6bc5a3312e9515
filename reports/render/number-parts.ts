import type { Block, Report, ReportTable } from '../model/report.js';

/** The numbers of a report's headings, tables and figures, the same in every format. */
export interface PartNumbers {
  /** `2`, `2.1`. */
  readonly heading: (block: Block) => string;
  /** Which heading it is, of whatever level; the first is 1. */
  readonly place: (block: Block) => number;
  readonly table: (block: ReportTable) => number;
  /** Of the bars that are drawn of a table. */
  readonly figure: (block: ReportTable) => number;
}

/** Numbers the parts of a report in its order. */
export function numberParts({ blocks }: Report): PartNumbers {
  const headings = new Map<Block, { readonly number: string; readonly place: number }>();
  const tables = new Map<Block, number>();
  const figures = new Map<Block, number>();
  let [first, second] = [0, 0];
  for (const block of blocks) {
    if (block.kind === 'table') tables.set(block, tables.size + 1);
    if (block.kind === 'table' && block.bars !== undefined) figures.set(block, figures.size + 1);
    if (block.kind !== 'heading') continue;
    [first, second] = block.level === 1 ? [first + 1, 0] : [first, second + 1];
    const number = block.level === 1 ? String(first) : `${first}.${second}`;
    headings.set(block, { number, place: headings.size + 1 });
  }
  return {
    heading: (block) => headings.get(block)?.number ?? '',
    place: (block) => headings.get(block)?.place ?? 0,
    table: (block) => tables.get(block) ?? 0,
    figure: (block) => figures.get(block) ?? 0,
  };
}
