import type { Block, SourcePlace } from '../model/report.js';

/** The notes of a report, in its order: each reference has a note of its own, as Word wants it. */
export interface Notes {
  /** Numbers of the notes of a sentence or row, by its list of places. */
  readonly of: (from: readonly SourcePlace[]) => readonly number[];
  /** Every place, the first is note 1. */
  readonly places: readonly SourcePlace[];
}

/** Numbers the notes of a report. */
export function numberNotes(blocks: readonly Block[]): Notes {
  const numbers = new Map<readonly SourcePlace[], readonly number[]>();
  const places: SourcePlace[] = [];
  for (const from of blocks.flatMap(placesOf)) {
    numbers.set(
      from,
      from.map((_, i) => places.length + i + 1),
    );
    places.push(...from);
  }
  return { of: (from) => numbers.get(from) ?? [], places };
}

function placesOf(block: Block): readonly (readonly SourcePlace[])[] {
  if (block.kind === 'heading') return [];
  return block.kind === 'table' ? block.rows.map(({ from }) => from) : [block.sentence.from];
}
