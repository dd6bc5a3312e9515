import type { JSX } from 'preact';
import type { OverlapPair } from '../../api/content.js';
import { wordOf } from '../../api/word-of.js';
import { scriptOfId } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { wordsOfPath } from '../../panels/path-words.js';
import { ViewLink } from '../../panels/view-link.js';
import { readAt } from '../../state/view.js';
import type { Column } from '../../tables/column.js';
import { DataTable } from '../../tables/data-table.js';
import { FoldedTable } from '../../tables/folded-table.js';
import { bodiesOf, NO_BODY, type BodyMatrix } from './body-matrix.js';

/** How many pairs two bodies have. */
interface BodyPair {
  readonly bodies: readonly [one: string, other: string];
  readonly count: number;
}

/** The matrix of bodies as a table, each two of them once. */
export function BodyPairsTable({ matrix: { bodies, count } }: { readonly matrix: BodyMatrix }): JSX.Element {
  const pairs = bodies.flatMap((one, at) =>
    bodies.slice(at).map((other): BodyPair => ({ bodies: [one, other], count: count(one, other) })),
  );
  return (
    <FoldedTable label={say('overlaps.matrix')}>
      {() => (
        <DataTable
          caption={say('overlaps.matrix')}
          name="bodies"
          file="overlaps-by-body"
          columns={[
            { key: 'body', label: say('column.body'), value: ({ bodies: [one] }) => nameOf(one) },
            { key: 'other', label: say('column.otherBody'), value: ({ bodies: [, other] }) => nameOf(other) },
            { key: 'pairs', label: say('column.pairs'), value: (pair) => pair.count },
          ]}
          rows={pairs}
          keyOf={(pair) => pair.bodies.join('\n')}
        />
      )}
    </FoldedTable>
  );
}

/** Pairs of duties as a table, as many as are shown side by side. */
export function OverlapTable({ pairs }: { readonly pairs: readonly OverlapPair[] }): JSX.Element {
  return (
    <FoldedTable label={say('column.pairs')}>
      {() => (
        <DataTable
          caption={say('column.pairs')}
          name="pairs"
          file="overlaps"
          columns={pairColumns()}
          rows={pairs}
          keyOf={({ a, b }) => `${a.id} ${b.id}`}
        />
      )}
    </FoldedTable>
  );
}

function pairColumns(): readonly Column<OverlapPair>[] {
  return [
    { key: 'alike', label: say('column.alike'), value: ({ score }) => Math.round(score * 100) / 100 },
    { key: 'body', label: say('column.body'), value: (pair) => nameOf(bodiesOf(pair)[0]) },
    clause('clause', say('column.clause'), ({ a }) => a),
    { key: 'asked', label: say('column.asked'), value: ({ a }) => wordsOf(a) },
    { key: 'other', label: say('column.otherBody'), value: (pair) => nameOf(bodiesOf(pair)[1]) },
    clause('otherClause', say('column.otherClause'), ({ b }) => b),
    { key: 'otherAsked', label: say('column.otherAsked'), value: ({ b }) => wordsOf(b) },
    {
      key: 'shared',
      label: say('column.shared'),
      value: ({ sharedAddressees: shared }) => (shared.length === 0 ? null : shared.join(', ')),
    },
  ];
}

function clause(key: string, label: string, dutyOf: (pair: OverlapPair) => OverlapPair['a']): Column<OverlapPair> {
  const name = ({ clause: { version, path } }: OverlapPair['a']): string => `${version.name}, ${wordsOfPath(path)}`;
  return {
    key,
    label,
    value: (pair) => name(dutyOf(pair)),
    show: (pair) => {
      const { clause: of } = dutyOf(pair);
      return (
        <ViewLink to={(view) => readAt(view, of.id, of.version.id)}>
          <span {...scriptOfId(of.id)}>{name(dutyOf(pair))}</span>
        </ViewLink>
      );
    },
  };
}

function wordsOf({ modality, action, object }: OverlapPair['a']): string {
  return `${wordOf(modality)}: ${action} ${object}`;
}

function nameOf(body: string): string {
  return body === NO_BODY ? say('column.unknown') : body;
}
