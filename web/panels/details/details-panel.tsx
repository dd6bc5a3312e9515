import type { JSX } from 'preact';
import type { Clause, ClauseAnswer, Details } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import type { AppState } from '../../state/app-state.js';
import { selectNothing } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { Nothing, ProblemNotice, Waiting } from '../notices.js';
import { ClauseDetails } from './clause-details.js';
import { NodeDetails } from './node-details.js';

/** What is selected: what it is, what it rests on in exact words, and where one can go from it. */
export function DetailsPanel(): JSX.Element {
  const { state, navigate } = useExplorer();
  return (
    <section id="details" class="panel details" aria-label={say('details.region')} tabIndex={-1}>
      {state.view.at !== null && (
        <button
          type="button"
          class="icon-button details-close"
          aria-label={say('details.close')}
          title={say('details.close')}
          onClick={() => navigate(selectNothing)}
        >
          ×
        </button>
      )}
      <DetailsBody state={state} />
    </section>
  );
}

function DetailsBody({ state }: { readonly state: AppState }): JSX.Element {
  const { retry } = useExplorer();
  const { view, details } = state;
  if (view.at === null) return <Nothing title={say('details.nothing')} hint={say('details.nothingHint')} />;
  const found = findDetails(state);
  if (found?.kind === 'clause') return <ClauseDetails {...found} />;
  if (found) return <NodeDetails details={found.details} />;
  if (details.status === 'failed' && details.key === view.at)
    return (
      <ProblemNotice what={say('problem.what.details')} problem={details.problem} onRetry={() => retry('details')} />
    );
  return <Waiting words={say('details.loading')} lines={6} />;
}

type Found =
  | {
      readonly kind: 'clause';
      readonly clause: Clause;
      readonly version: { readonly id: string; readonly name: string };
      readonly answers: readonly ClauseAnswer[] | null;
    }
  | { readonly kind: 'node'; readonly details: Details };

/** A clause of the document at hand is there already, save for where the words of its answers stand; everything else was asked for. */
function findDetails({ view, document, details }: AppState): Found | null {
  const clause = document.last?.clauses.find(({ id }) => id === view.at);
  const asked = details.last?.id === view.at ? toFound(details.last) : null;
  const version = document.last?.version;
  if (!clause || !version) return asked;
  return { kind: 'clause', clause, version, answers: asked?.kind === 'clause' ? asked.answers : null };
}

function toFound(details: Details): Found {
  return details.__typename === 'Clause'
    ? { kind: 'clause', clause: details, version: details.version, answers: details.answers.nodes }
    : { kind: 'node', details };
}
