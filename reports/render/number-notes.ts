import type { Block, SourcePlace } from '../model/report.js';

/** The notes of a report, in its order. */
export interface Notes {
  /** Numbers of the notes of a sentence or row, by its list of places. */
  readonly of: (from: readonly SourcePlace[]) => readonly number[];
  /** Every place, the first is note 1. */
  readonly places: readonly SourcePlace[];
}

/** Numbers the notes of a report: each reference has a note of its own, as Word wants it. */
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

/** Numbers the notes of a report so that places which are printed alike are one note, as plain text can have it. */
export function numberPlaces(blocks: readonly Block[], print: (place: SourcePlace) => string): Notes {
  const numbers = new Map<string, number>();
  const places: SourcePlace[] = [];
  for (const place of blocks.flatMap(placesOf).flat()) {
    if (numbers.has(print(place))) continue;
    places.push(place);
    numbers.set(print(place), places.length);
  }
  const of = (from: readonly SourcePlace[]) => [...new Set(from.map((place) => numbers.get(print(place)) ?? 0))];
  return { of: (from) => of(from).sort((a, b) => a - b), places };
}

function placesOf(block: Block): readonly (readonly SourcePlace[])[] {
  if (block.kind === 'heading') return [];
  return block.kind === 'table' ? block.rows.map(({ from }) => from) : [block.sentence.from];
}
