import { countLines, MEASURES, type Point, type Shape } from './place.js';

/** Where the blocks went: what was placed, and their right edge. */
export interface Blocks {
  readonly placed: readonly string[];
  readonly right: number;
}

/** Places the clauses of each block in rows, the blocks from a height downwards; where they are too many for one column they go on in the next, as on a page. */
export function arrangeBlocks(shapes: readonly Shape[], from: number, places: Map<string, Point>): Blocks {
  const members = groupByBlock(shapes);
  const blocks = shapes.filter(({ isBlock }) => isBlock).map((block) => measure(block, members.get(block.id) ?? []));
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  const tallest = total / Math.max(1, Math.ceil(total / MEASURES.documentHeight));
  const placed: string[] = [];
  let [top, left] = [from, 0];
  for (const block of blocks) {
    if (top > from && top + block.height / 2 > from + tallest) [top, left] = [from, left + COLUMN];
    placed.push(...placeBlock(block, { x: left, y: top }, places));
    top += block.height;
  }
  return { placed, right: left + MEASURES.blockWidth };
}

/** From one column of a document to the next. */
const COLUMN = MEASURES.blockWidth + MEASURES.documentGap;

interface Measured {
  readonly id: string;
  readonly inside: readonly string[];
  readonly heading: number;
  readonly rows: number;
  /** With its heading and the gap below it. */
  readonly height: number;
}

function measure({ id, label }: Shape, inside: readonly string[]): Measured {
  const heading = countLines(label, MEASURES.headingCharacters) * MEASURES.headingLine + MEASURES.blockPadding;
  const rows = rowsHeight(inside.length);
  return { id, inside, heading, rows, height: heading + rows + MEASURES.blockPadding + MEASURES.blockGap };
}

function placeBlock({ id, inside, heading, rows }: Measured, at: Point, places: Map<string, Point>): readonly string[] {
  const top = at.y + heading;
  places.set(id, { x: at.x + MEASURES.blockWidth / 2, y: top + rows / 2 });
  for (const [index, clause] of inside.entries()) places.set(clause, chipPlace(index, { x: at.x, y: top }));
  return [id, ...inside];
}

/** Height of so many clauses in rows. */
export function rowsHeight(clauses: number): number {
  return Math.max(1, Math.ceil(clauses / MEASURES.chipsPerRow)) * MEASURES.chip;
}

function chipPlace(index: number, corner: Point): Point {
  const column = index % MEASURES.chipsPerRow;
  const row = Math.floor(index / MEASURES.chipsPerRow);
  return { x: corner.x + (column + 0.5) * MEASURES.chip, y: corner.y + (row + 0.5) * MEASURES.chip };
}

function groupByBlock(shapes: readonly Shape[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { id, block } of shapes) {
    if (block === null) continue;
    const inside = members.get(block);
    if (inside) inside.push(id);
    else members.set(block, [id]);
  }
  return members;
}
