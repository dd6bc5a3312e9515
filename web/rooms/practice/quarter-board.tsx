import type { JSX } from 'preact';
import type { Board, BoardCell, BoardRow } from '../../api/ask-boards.js';
import { say } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import { useExplorer } from '../../panels/explorer.js';
import { setPick } from '../../state/view.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import { sayQuarter } from './say-cell.js';
import { RecordSign } from './sign.js';

/** Which quarterly reports of regional offices came, are late or not yet due, as of a day that can be chosen. */
export function QuarterBoard({ board }: { readonly board: Board }): JSX.Element {
  const { navigate } = useExplorer();
  return (
    <>
      <p class="board-day">
        <label>
          {say('board.day')}{' '}
          <input
            type="date"
            value={board.asOf}
            onChange={({ currentTarget: { value } }) => navigate((view) => setPick(view, 'day', value || null))}
          />
        </label>
      </p>
      <p class="room-hint">{say('board.hint')}</p>
      <DataTable
        caption={say('records.board')}
        file={`quarterly-reports-${board.asOf}`}
        columns={boardColumns(board)}
        rows={board.rows}
        keyOf={({ region }) => region.id}
      />
    </>
  );
}

/** The region and its office, then a column for each quarter. */
function boardColumns({ quarters }: Board): readonly Column<BoardRow>[] {
  return [
    {
      key: 'region',
      label: say('column.region'),
      value: ({ region }) => region.name,
      show: ({ region }) => <NamedLink named={region} />,
    },
    {
      key: 'by',
      label: say('column.by'),
      value: ({ office }) => office?.name ?? null,
      show: ({ office }) => (office === null ? <Unknown /> : <NamedLink named={office} />),
    },
    ...quarters.map((quarter) => toColumn(quarter)),
  ];
}

function Unknown(): JSX.Element {
  return <span class="unknown">{say('column.unknown')}</span>;
}

function toColumn(quarter: string): Column<BoardRow> {
  const find = ({ cells }: BoardRow): BoardCell | undefined => cells.find((cell) => cell.quarter === quarter);
  return {
    key: quarter,
    label: quarter,
    value: (row) => sayQuarter(find(row)),
    show: (row) => <Cell cell={find(row)} />,
  };
}

const LOOKS = {
  RECEIVED: { look: 'good', sign: '●' },
  RECEIVED_LATE: { look: 'late', sign: '◐' },
  LATE: { look: 'bad', sign: '✕' },
  EXPECTED: { look: 'open', sign: '○' },
  NOT_YET_DUE: { look: 'open', sign: '–' },
  NOTHING_RECORDED: { look: 'open', sign: '?' },
} as const;

function Cell({ cell }: { readonly cell: BoardCell | undefined }): JSX.Element {
  return <RecordSign look={LOOKS[cell?.state ?? 'NOTHING_RECORDED']} words={sayQuarter(cell)} record={cell?.report} />;
}
