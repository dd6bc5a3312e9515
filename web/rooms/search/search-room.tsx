import type { JSX } from 'preact';
import { say } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { Nothing, ProblemNotice, Waiting } from '../../panels/notices.js';
import { useResultKeys } from '../../panels/search/use-result-keys.js';
import '../../styles/search.css';
import { RecentSearches } from './recent-searches.js';
import { SearchResults } from './search-results.js';

/** What was found for the words in the box; what was found before stays until the newer answer is there. */
export function SearchRoom(): JSX.Element {
  const { state } = useExplorer();
  const box = useResultKeys();
  const isAsked = state.view.query.trim() !== '';
  return (
    <section
      ref={box}
      id="results"
      class="panel room results"
      aria-label={say('search.results')}
      aria-busy={state.results.status === 'loading'}
      tabIndex={-1}
    >
      {isAsked ? <Answered /> : <Unasked />}
    </section>
  );
}

function Unasked(): JSX.Element {
  return (
    <>
      <Nothing title={say('search.label')} hint={say('search.hint')} />
      <RecentSearches />
    </>
  );
}

function Answered(): JSX.Element {
  const { state, retry } = useExplorer();
  const { results } = state;
  return (
    <>
      {results.status === 'failed' && (
        <ProblemNotice what={say('problem.what.results')} problem={results.problem} onRetry={() => retry('results')} />
      )}
      {results.last !== null && <SearchResults results={results.last} />}
      {results.last === null && results.status !== 'failed' && <Waiting words={say('search.loading')} lines={5} />}
    </>
  );
}
