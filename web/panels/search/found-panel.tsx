import type { JSX } from 'preact';
import type { Results } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import { listFound } from '../../state/view.js';
import '../../styles/search.css';
import { useExplorer } from '../explorer.js';
import { Facets } from '../facets.js';
import { ProblemNotice, Waiting } from '../notices.js';
import { ViewLink } from '../view-link.js';
import { ResultGroups, ResultsHead } from './result-groups.js';
import { toFacets } from './search-facets.js';
import { useResultKeys } from './use-result-keys.js';

/** What is drawn as a graph, as a list beside it, with what it can be narrowed by. */
export function FoundPanel(): JSX.Element {
  const { state, retry } = useExplorer();
  const box = useResultKeys();
  const { found } = state;
  return (
    <section
      ref={box}
      id="results"
      class="panel room results found"
      aria-label={say('search.results')}
      aria-busy={found.status === 'loading'}
      tabIndex={-1}
    >
      {found.status === 'failed' && (
        <ProblemNotice what={say('problem.what.results')} problem={found.problem} onRetry={() => retry('found')} />
      )}
      {found.last !== null && <Listed results={found.last.results} />}
      {found.last === null && found.status !== 'failed' && <Waiting words={say('search.loading')} lines={5} />}
    </section>
  );
}

function Listed({ results }: { readonly results: Results }): JSX.Element {
  const { nodes } = results;
  const facets = toFacets(results.facets);
  return (
    <>
      <ResultsHead results={results} />
      {nodes.length > 0 && <p class="results-count">{say('search.drawn')}</p>}
      <ViewLink to={listFound} class="button">
        {say('search.asList')}
      </ViewLink>
      {facets.some(({ options }) => options.length > 0) && <Facets facets={facets} isBeside={false} />}
      <ResultGroups hits={nodes} />
    </>
  );
}
