import type { Duty, Named } from '../../api/content.js';

/** How much is asked of an addressee in a modality, and how much of it something is known to implement. */
export interface Cell {
  readonly asked: number;
  readonly answered: number;
}

/** Addressees by modalities; where nothing is asked there is no cell. */
export interface DutyMatrix {
  readonly modalities: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** What is asked of one addressee; null: of nobody by name. */
export interface MatrixRow {
  readonly addressee: Named | null;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly total: Cell;
}

/** Stands for nobody in the address. */
export const NOBODY = 'nobody';

/** Counts duties by addressee and modality, most asked first; a duty of several addressees counts for each. */
export function buildMatrix(duties: readonly Duty[]): DutyMatrix {
  const rows = new Map<string, { readonly addressee: Named | null; readonly duties: Duty[] }>();
  for (const duty of duties)
    for (const addressee of duty.addressees.length === 0 ? [null] : duty.addressees) {
      const key = addressee?.id ?? NOBODY;
      const row = rows.get(key) ?? { addressee, duties: [] };
      rows.set(key, row);
      row.duties.push(duty);
    }
  return {
    modalities: byCount(duties.map(({ modality }) => modality)),
    rows: [...rows.values()]
      .map((row) => ({ addressee: row.addressee, cells: countCells(row.duties), total: countCell(row.duties) }))
      .sort((a, b) => b.total.asked - a.total.asked || nameOf(a).localeCompare(nameOf(b), 'en')),
  };
}

/** Whether something is known to implement the clause that asks it; an example of the form implements nothing. */
function isAnswered({ clause }: Duty): boolean {
  return clause.implementedBy.nodes.some(({ by }) => by.__typename !== 'Practice' || !by.example);
}

function nameOf({ addressee }: MatrixRow): string {
  return addressee?.name ?? '';
}

function countCells(duties: readonly Duty[]): ReadonlyMap<string, Cell> {
  const modalities = [...new Set(duties.map(({ modality }) => modality))];
  return new Map(
    modalities.map((modality) => [modality, countCell(duties.filter((duty) => duty.modality === modality))]),
  );
}

function countCell(duties: readonly Duty[]): Cell {
  return { asked: duties.length, answered: duties.filter(isAnswered).length };
}

function byCount(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
