import type { Duty, Named } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import { wordsOfPath } from '../../panels/path-words.js';
import { ViewLink } from '../../panels/view-link.js';
import { readAt } from '../../state/view.js';
import type { Column } from '../../tables/column.js';

/** The columns of the duties: who is asked, how, to do what, where it stands, and what implements it. */
export function dutyColumns(): readonly Column<Duty>[] {
  return COLUMNS.map(({ key, ...column }) => ({ ...column, key, label: say(`column.${key}`) }));
}

type DutyColumn = Omit<Column<Duty>, 'label' | 'key'> & {
  readonly key: 'addressees' | 'modality' | 'asked' | 'cadence' | 'clause' | 'implemented';
};

const COLUMNS: readonly DutyColumn[] = [
  {
    key: 'addressees',
    value: ({ addressees }) => (addressees.length === 0 ? say('duties.nobody') : namesOf(addressees)),
    show: ({ addressees }) => (addressees.length === 0 ? say('duties.nobody') : <Links things={addressees} />),
  },
  {
    key: 'modality',
    value: ({ modality }) => modality,
    show: ({ id, modality }) => <em {...scriptOfId(id)}>{modality}</em>,
  },
  {
    key: 'asked',
    value: ({ action, object }) => `${action} ${object}`,
    show: ({ id, action, object }) => (
      <span class="legal-words" {...scriptOfId(id)}>
        <strong>{action}</strong> {object}
      </span>
    ),
  },
  {
    key: 'cadence',
    value: ({ cadenceWords, deadline }) =>
      namesOf([cadenceWords, deadline].flatMap((name) => (name === null ? [] : [{ name }]))),
  },
  {
    key: 'clause',
    value: ({ clause }) => `${clause.version.name}, ${clause.path}`,
    show: ({ clause }) => (
      <ViewLink to={(view) => readAt(view, clause.id, clause.version.id)}>
        <span {...scriptOfId(clause.id)}>{`${clause.version.name}, ${wordsOfPath(clause.path)}`}</span>
      </ViewLink>
    ),
  },
  {
    key: 'implemented',
    value: ({ clause }) => namesOf(clause.implementedBy.nodes.map(({ by }) => by)),
    show: ({ clause }) =>
      clause.implementedBy.totalCount === 0 ? (
        <span class="is-zero">{say('duties.nothing')}</span>
      ) : (
        <Links things={clause.implementedBy.nodes.map(({ by }) => by)} />
      ),
  },
];

function namesOf(things: readonly { readonly name: string }[]): string | null {
  return things.length === 0 ? null : things.map(({ name }) => name).join(', ');
}

function Links({ things }: { readonly things: readonly Named[] }) {
  return (
    <ul class="cell-list">
      {things.map((named) => (
        <li key={named.id}>
          <NamedLink named={named} />
        </li>
      ))}
    </ul>
  );
}
