import type { JSX } from 'preact';
import { say } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import { FoldedTable } from '../../tables/folded-table.js';
import { NOBODY, type Cell, type DutyMatrix, type MatrixRow } from './duty-matrix.js';

/** A cell of the matrix with where it stands in it. */
interface PlacedCell extends Cell {
  readonly addressee: MatrixRow['addressee'];
  readonly modality: string;
}

/** The cells of the matrix as a table. */
export function MatrixTable({ matrix: { rows } }: { readonly matrix: DutyMatrix }): JSX.Element {
  const cells = rows.flatMap(({ addressee, cells: row }) =>
    [...row].map(([modality, cell]): PlacedCell => ({ addressee, modality, ...cell })),
  );
  return (
    <FoldedTable label={say('duties.matrix')}>
      {() => (
        <DataTable
          caption={say('duties.matrix')}
          name="matrix"
          file="duties-matrix"
          columns={cellColumns()}
          rows={cells}
          keyOf={({ addressee, modality }) => `${addressee?.id ?? NOBODY} ${modality}`}
        />
      )}
    </FoldedTable>
  );
}

function cellColumns(): readonly Column<PlacedCell>[] {
  return [
    {
      key: 'addressees',
      label: say('column.addressees'),
      value: ({ addressee }) => addressee?.name ?? say('duties.nobody'),
      show: ({ addressee }) => (addressee === null ? say('duties.nobody') : <NamedLink named={addressee} />),
    },
    { key: 'modality', label: say('column.modality'), value: ({ modality }) => modality },
    { key: 'duties', label: say('duties.table'), value: ({ asked }) => asked },
    { key: 'answered', label: say('column.answered'), value: ({ answered }) => answered },
  ];
}
