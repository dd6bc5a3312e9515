import type { JSX } from 'preact';
import { scriptOf } from '../../i18n/script.js';
import { say, sayOf } from '../../i18n/words.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import type { CountedGroup } from './count-places.js';

interface ChartProps<Row> {
  readonly caption: string;
  /** Of the table in the address, and of its file. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/** How much is known of countries, group by group. */
export function GroupTable(props: ChartProps<CountedGroup>): JSX.Element | null {
  return props.rows.length === 0 ? null : <Chart {...props} columns={groupColumns()} keyOf={({ name }) => name} />;
}

function groupColumns(): readonly Column<CountedGroup>[] {
  return [
    { key: 'group', label: say('column.group'), value: ({ name }) => sayOf('group', name) },
    {
      key: 'some',
      label: say('map.some'),
      value: ({ some }) => some,
      show: ({ some }) => <span class={some === 0 ? 'is-zero' : undefined}>{some}</span>,
    },
    { key: 'none', label: say('map.none-known'), value: ({ noneKnown }) => noneKnown },
    { key: 'unknown', label: say('map.unknown'), value: ({ unknown }) => unknown },
  ];
}

/** A bar of a chart: its year, and its number. */
export interface YearBar {
  readonly year: string | null;
  readonly count: number;
}

/** A chart that is a table: each row has its number in figures and, for the eye, as a bar. */
export function YearTable(props: ChartProps<YearBar>): JSX.Element {
  const most = Math.max(1, ...props.rows.map(({ count }) => count));
  return <Chart {...props} columns={yearColumns(most)} keyOf={({ year }) => year ?? ''} />;
}

function yearColumns(most: number): readonly Column<YearBar>[] {
  return [
    {
      key: 'year',
      label: say('column.year'),
      value: ({ year }) => year,
      show: ({ year }) => (year === null ? say('column.unknown') : <span {...scriptOf('en')}>{year}</span>),
    },
    {
      key: 'count',
      label: say('kinds.Instrument'),
      value: ({ count }) => count,
      show: ({ count }) => (
        <span class="bar-cell">
          <span class="bar" style={{ inlineSize: `${(count / most) * 70}%` }} /> {count}
        </span>
      ),
    },
  ];
}

function Chart<Row>({ caption, name, ...table }: ChartProps<Row> & Pick<TableProps<Row>, 'columns' | 'keyOf'>) {
  return (
    <section class="chart">
      <h2 class="chart-heading">{caption}</h2>
      <DataTable caption={caption} name={name} file={name} {...table} />
    </section>
  );
}

type TableProps<Row> = Parameters<typeof DataTable<Row>>[0];
