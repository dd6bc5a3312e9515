import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { say, sayCount } from '../i18n/words.js';
import { useExplorer } from '../panels/explorer.js';
import { picked, setPicks } from '../state/view.js';
import '../styles/table.css';
import type { Column } from './column.js';
import { saveFile } from './save-file.js';
import { findSorting, sortRows, turnSorting, type Sorting } from './sort-rows.js';
import { toCsv } from './to-csv.js';

interface DataTableProps<Row> {
  /** What the table holds, for its caption. */
  readonly caption: string;
  /** Tells it apart in the address where a room has several. */
  readonly name?: string;
  /** Name of the file, without its ending. */
  readonly file: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A table that is sorted by its headings, and saved as CSV with all its rows in the order shown. */
export function DataTable<Row>({ caption, name = '', file, columns, rows, keyOf }: DataTableProps<Row>): JSX.Element {
  const { view } = useExplorer().state;
  const sorting = findSorting(picked(view, 'sort'), name);
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting?.key, sorting?.isDescending]);
  return (
    <div class="table-room">
      <p class="table-head">
        <span role="status">{sayCount('table.rows', rows.length)}</span>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${file}.csv`, 'text/csv;charset=utf-8', toCsv(columns, sorted))}
        >
          {say('table.csv')}
        </button>
      </p>
      <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column.key} column={column} sorting={sorting} table={name} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ key, value, show }) => (
                  <td key={key} class={typeof value(row) === 'number' ? 'is-number' : undefined}>
                    {show ? show(row) : value(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  readonly table: string;
}

function Heading<Row>({ column: { key, label }, sorting, table }: HeadingProps<Row>): JSX.Element {
  const { navigate } = useExplorer();
  const isSorted = sorting?.key === key;
  const order = sorting?.isDescending === true ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <button
        type="button"
        class="table-sort"
        onClick={() =>
          navigate((view) => setPicks(view, 'sort', turnSorting(picked(view, 'sort'), table, key)), 'replace')
        }
      >
        <bdi>{label}</bdi>
        <span class="table-order" aria-hidden="true">
          {isSorted ? SIGNS[order] : ''}
        </span>
      </button>
    </th>
  );
}

const SIGNS = { ascending: '↑', descending: '↓' } as const;
