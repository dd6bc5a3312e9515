import type { JSX } from 'preact';
import type { Crosswalk, CrosswalkCell, CrosswalkRow } from '../../api/ask-boards.js';
import { say, sayOf } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import { useExplorer } from '../../panels/explorer.js';
import { Facets } from '../../panels/facets.js';
import { Nothing } from '../../panels/notices.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import { sayCell } from './say-cell.js';
import { narrowPlaces, placeFacets } from './place-facets.js';
import { RecordSign } from './sign.js';

/** Which country has what: yes, no and unknown are told apart by shape and word, and a yes leads to its record. */
export function CrosswalkTable({ crosswalk: { items } }: { readonly crosswalk: Crosswalk }): JSX.Element {
  const { view } = useExplorer().state;
  if (items.length === 0) return <Nothing title={say('records.none')} hint={say('records.noneHint')} />;
  return (
    <div class="with-facets">
      <Facets facets={placeFacets(items, view)} />
      <div class="crosswalk">
        <p class="room-hint">{say('crosswalk.hint')}</p>
        <DataTable
          caption={say('records.crosswalk')}
          file="crosswalk"
          columns={crosswalkColumns(items)}
          rows={narrowPlaces(items, view)}
          keyOf={({ country }) => country.id}
        />
      </div>
    </div>
  );
}

/** The country, then a column for each capability that the server tells of. */
function crosswalkColumns(rows: readonly CrosswalkRow[]): readonly Column<CrosswalkRow>[] {
  const capabilities = rows[0]?.cells.map(({ capability }) => capability) ?? [];
  return [
    {
      key: 'country',
      label: say('column.country'),
      value: ({ country }) => country.name,
      show: ({ country }) => <NamedLink named={country} />,
    },
    ...capabilities.map((capability) => toColumn(capability)),
  ];
}

function toColumn(capability: CrosswalkCell['capability']): Column<CrosswalkRow> {
  const find = ({ cells }: CrosswalkRow): CrosswalkCell | undefined =>
    cells.find((cell) => cell.capability === capability);
  return {
    key: capability.toLowerCase(),
    label: sayOf('capability', capability),
    value: (row) => sayCell(find(row)),
    show: (row) => <Cell cell={find(row)} />,
  };
}

const LOOKS = {
  YES: { look: 'good', sign: '●' },
  NO: { look: 'bad', sign: '✕' },
  UNKNOWN: { look: 'open', sign: '?' },
} as const;

function Cell({ cell }: { readonly cell: CrosswalkCell | undefined }): JSX.Element {
  return <RecordSign look={LOOKS[cell?.answer ?? 'UNKNOWN']} words={sayCell(cell)} record={cell?.decidedBy?.record} />;
}
