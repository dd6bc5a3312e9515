import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { OverlapPair, Overlaps } from '../../api/content.js';
import { scriptOf, scriptOfId } from '../../i18n/script.js';
import { say, sayCount, sayShare } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { Nothing, ProblemNotice, Waiting } from '../../panels/notices.js';
import { wordsOfPath } from '../../panels/path-words.js';
import { ViewLink } from '../../panels/view-link.js';
import { picked, pickNothing, readAt, togglePick, type View } from '../../state/view.js';
import '../../styles/table.css';
import '../../styles/overlaps.css';
import { bodiesOf, countBodies, NO_BODY, type BodyMatrix } from './body-matrix.js';
import { wordOf } from '../../api/word-of.js';
import { BodyPairsTable, OverlapTable } from './overlap-tables.js';

/** Where bodies ask for the same: which bodies how often, and the pairs side by side, the most alike first. */
export function OverlapsRoom(): JSX.Element {
  const { state, retry } = useExplorer();
  const { overlaps } = state;
  return (
    <div class="panel room">
      {overlaps.status === 'failed' && (
        <ProblemNotice
          what={say('problem.what.overlaps')}
          problem={overlaps.problem}
          onRetry={() => retry('overlaps')}
        />
      )}
      {overlaps.last !== null && <Shown overlaps={overlaps.last} />}
      {overlaps.last === null && overlaps.status !== 'failed' && <Waiting words={say('room.loading')} lines={8} />}
    </div>
  );
}

function Shown({ overlaps: { items, totalCount } }: { readonly overlaps: Overlaps }): JSX.Element {
  const { state, navigate } = useExplorer();
  const matrix = useMemo(() => countBodies(items), [items]);
  if (totalCount === 0) return <Nothing title={say('overlaps.none')} hint={say('overlaps.noneHint')} />;
  const shown = items.filter((pair) => isPicked(pair, state.view));
  return (
    <>
      <p class="room-hint">{say('overlaps.hint')}</p>
      {items.length < totalCount && (
        <p class="room-hint">{say('details.more', { shown: items.length, count: totalCount })}</p>
      )}
      <BodyTable matrix={matrix} />
      <BodyPairsTable matrix={matrix} />
      {picked(state.view, 'body').length > 0 && (
        <button type="button" class="button" onClick={() => navigate((view) => pickNothing(view, ['body']))}>
          {say('facets.clear')}
        </button>
      )}
      <h2 class="room-heading">{sayCount('overlaps.pairs', shown.length)}</h2>
      <OverlapTable pairs={shown} />
      <ol class="overlaps">
        {shown.map((pair) => (
          <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
        ))}
      </ol>
    </>
  );
}

function isPicked(pair: OverlapPair, view: View): boolean {
  const chosen = picked(view, 'body');
  return chosen.every((body) => bodiesOf(pair).includes(body));
}

function BodyTable({ matrix: { bodies, count } }: { readonly matrix: BodyMatrix }): JSX.Element {
  return (
    <div class="table-scroll" role="region" aria-label={say('overlaps.matrix')} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{say('overlaps.matrix')}</caption>
        <thead>
          <tr>
            <td />
            {bodies.map((body) => (
              <th key={body} scope="col" {...scriptOf('en')}>
                <BodyLink body={body} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bodies.map((row) => (
            <tr key={row}>
              <th scope="row" class="is-row" {...scriptOf('en')}>
                <BodyLink body={row} />
              </th>
              {bodies.map((column) => (
                <td key={column} class="is-number">
                  {count(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BodyLink({ body }: { readonly body: string }): JSX.Element {
  const { view } = useExplorer().state;
  return (
    <ViewLink to={(from) => togglePick(from, 'body', body)} isCurrent={picked(view, 'body').includes(body)}>
      {body === NO_BODY ? say('column.unknown') : body}
    </ViewLink>
  );
}

function Pair({ pair }: { readonly pair: OverlapPair }): JSX.Element {
  const { a, b, score, sameVerb, sharedAddressees } = pair;
  return (
    <li class="overlap">
      <p class="overlap-score">
        {say('overlaps.score', { share: sayShare(score) })}
        {sameVerb && ` · ${say('overlaps.sameVerb')}`}
        {sharedAddressees.length > 0 && ` · ${say('overlaps.shared', { names: sharedAddressees.join(', ') })}`}
      </p>
      <Side duty={a} />
      <Side duty={b} />
    </li>
  );
}

function Side({ duty: { id, modality, action, object, clause } }: { readonly duty: OverlapPair['a'] }): JSX.Element {
  return (
    <div class="overlap-side">
      <ViewLink to={(view) => readAt(view, clause.id, clause.version.id)}>
        <span {...scriptOfId(clause.id)}>{`${clause.version.name}, ${wordsOfPath(clause.path)}`}</span>
      </ViewLink>
      <p class="legal-words" {...scriptOfId(id)}>
        <em>{wordOf(modality)}</em>: <strong>{action}</strong> {object}
      </p>
    </div>
  );
}
