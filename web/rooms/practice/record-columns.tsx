import type { JSX } from 'preact';
import type { Named } from '../../api/content.js';
import type { RecordList, RecordRow } from '../../api/records.js';
import { scriptOf } from '../../i18n/script.js';
import { say, sayLanguage, sayOf } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import type { Column } from '../../tables/column.js';

type RecordColumn = Column<RecordRow>;

/** The columns of a list, in its order. */
export function columnsOf(list: RecordList): readonly RecordColumn[] {
  const columns = allColumns();
  return KEYS[list].map((key) => columns[key]);
}

type Key = keyof ReturnType<typeof allColumns>;

const KEYS: Readonly<Record<RecordList, readonly Key[]>> = {
  practices: ['name', 'country', 'by', 'status', 'date', 'audiences', 'topics', 'answers'],
  initiatives: ['name', 'by', 'type', 'date', 'regions', 'topics', 'answers'],
  strategies: ['country', 'stage', 'date', 'name', 'notes', 'by', 'seen'],
  helplines: ['country', 'name', 'notes', 'helpline', 'date', 'languages', 'seen'],
  resources: ['name', 'by', 'type', 'audiences', 'languages', 'notes', 'seen'],
};

function allColumns() {
  return {
    name: {
      key: 'name',
      label: say('column.name'),
      value: ({ named }) => named.name,
      show: ({ named }) => <NamedLink named={named} />,
    },
    country: links('country', ({ countries }) => countries),
    regions: links('region', ({ regions }) => regions),
    topics: links('topics', ({ topics }) => topics),
    by: words('by', ({ by }) => by),
    notes: words('notes', ({ notes }) => listed(notes.map((note) => sayOf('strategyForm', note)))),
    audiences: words('audiences', ({ audiences }) => listed(audiences.map((name) => sayOf('audience', name)))),
    languages: words('languages', ({ languages }) => listed(languages.map(sayLanguage))),
    status: words('status', ({ status }) => status && sayOf('status', status)),
    stage: words('stage', ({ status }) => status && sayOf('stage', status)),
    helpline: words('status', ({ status }) => status && sayOf('helplineStatus', status)),
    type: words('type', ({ status }) => status && sayOf('recordType', status)),
    date: words('date', ({ date }) => date),
    seen: words('seen', ({ seen }) => seen),
    answers: { key: 'answers', label: say('column.answers'), value: ({ answers }) => answers, show: showCount },
  } satisfies Record<string, RecordColumn>;
}

type ColumnName =
  | 'country'
  | 'region'
  | 'topics'
  | 'by'
  | 'notes'
  | 'audiences'
  | 'languages'
  | 'status'
  | 'stage'
  | 'type'
  | 'date'
  | 'seen';

function words(key: ColumnName, value: (row: RecordRow) => string | null): RecordColumn {
  return {
    key,
    label: say(`column.${key}`),
    value,
    show: (row) => value(row) ?? <span class="unknown">{say('column.unknown')}</span>,
  };
}

function links(key: ColumnName, read: (row: RecordRow) => readonly Named[]): RecordColumn {
  return {
    key,
    label: say(`column.${key}`),
    value: (row) => listed(read(row).map(({ name }) => name)),
    show: (row) => <NamedCell things={read(row)} />,
  };
}

function NamedCell({ things }: { readonly things: readonly Named[] }): JSX.Element {
  if (things.length === 0) return <span class="unknown">{say('column.unknown')}</span>;
  return (
    <ul class="cell-list" {...scriptOf('en')}>
      {things.map((named) => (
        <li key={named.id}>
          <NamedLink named={named} />
        </li>
      ))}
    </ul>
  );
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ');
}

/** That nothing is known to be answered is shown, not left out. */
function showCount({ answers }: RecordRow): JSX.Element {
  return <span class={answers === 0 ? 'is-zero' : undefined}>{answers}</span>;
}
