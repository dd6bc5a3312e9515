import type { JSX } from 'preact';
import type { ClauseDifference, LineVersion } from '../../api/lineage.js';
import { scriptOfId } from '../../i18n/script.js';
import { say, sayOf } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { Nothing, ProblemNotice, Waiting } from '../../panels/notices.js';
import { wordsOfPath } from '../../panels/path-words.js';
import { ViewLink } from '../../panels/view-link.js';
import { picked, readAt, setPick } from '../../state/view.js';
import { comparedOf, inOrder } from '../../state/compared-versions.js';

/** Two versions side by side, clause by clause, with the words that one has and the other has not. */
export function ComparisonView({ versions }: { readonly versions: readonly LineVersion[] }): JSX.Element {
  const { state, retry } = useExplorer();
  const { comparison, view } = state;
  const pair = comparedOf(versions, { older: picked(view, 'old')[0], newer: picked(view, 'new')[0] });
  if (pair === null) return <Nothing title={say('lineage.single')} hint={say('lineage.singleHint')} />;
  const isThere = comparison.key === `${pair[0].id} ${pair[1].id}` && comparison.status === 'ready';
  return (
    <>
      <p class="compare-choice">
        <VersionChoice name="old" chosen={pair[0]} versions={versions} />
        <VersionChoice name="new" chosen={pair[1]} versions={versions} />
      </p>
      {comparison.status === 'failed' && (
        <ProblemNotice
          what={say('problem.what.comparison')}
          problem={comparison.problem}
          onRetry={() => retry('comparison')}
        />
      )}
      {!isThere && comparison.status === 'loading' && <Waiting words={say('room.loading')} lines={6} />}
      {isThere && (
        <ol class="compare" aria-label={say('lineage.compare')}>
          {comparison.last.clauses.map((difference) => (
            <Difference key={`${difference.older?.id ?? ''} ${difference.newer?.id ?? ''}`} difference={difference} />
          ))}
        </ol>
      )}
    </>
  );
}

function VersionChoice({ name, chosen, versions }: VersionChoiceProps): JSX.Element {
  const { navigate } = useExplorer();
  return (
    <label>
      {say(name === 'old' ? 'lineage.older' : 'lineage.newer')}{' '}
      <select
        value={chosen.id}
        onChange={({ currentTarget: { value } }) => navigate((view) => setPick(view, name, value))}
      >
        {inOrder(versions)
          .filter(({ textState }) => textState === 'FULL')
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </select>
    </label>
  );
}

interface VersionChoiceProps {
  readonly name: 'old' | 'new';
  readonly chosen: LineVersion;
  readonly versions: readonly LineVersion[];
}

/** A clause and the one that it continues; the band at its edge, its colour and its word say what became of it. */
function Difference({ difference }: { readonly difference: ClauseDifference }): JSX.Element {
  const { change, older, newer } = difference;
  return (
    <li class={`difference change-${change.toLowerCase()}`}>
      <p class="difference-change">{sayOf('change', change)}</p>
      <Side clause={older} difference={difference} hidden="INSERTED" />
      <Side clause={newer} difference={difference} hidden="DELETED" />
    </li>
  );
}

interface SideProps {
  readonly clause: ClauseDifference['older'];
  readonly difference: ClauseDifference;
  /** What stands on the other side alone. */
  readonly hidden: 'INSERTED' | 'DELETED';
}

function Side({ clause, difference: { words }, hidden }: SideProps): JSX.Element {
  if (clause === null) return <div class="difference-side is-empty">{say('lineage.notThere')}</div>;
  return (
    <div class="difference-side">
      <ViewLink to={(view) => readAt(view, clause.id, clause.version.id)} class="difference-place">
        <span {...scriptOfId(clause.id)}>{wordsOfPath(clause.path)}</span>
      </ViewLink>
      <p class="legal-words" {...scriptOfId(clause.id)}>
        {words
          .filter(({ kind }) => kind !== hidden)
          .map(({ kind, words: run }, place) => (
            <Run key={place} kind={kind} words={`${run} `} />
          ))}
      </p>
    </div>
  );
}

function Run({ kind, words }: { readonly kind: string; readonly words: string }): JSX.Element {
  if (kind === 'INSERTED') return <ins>{words}</ins>;
  return kind === 'DELETED' ? <del>{words}</del> : <>{words}</>;
}
