import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Results } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import { Facets } from '../../panels/facets.js';
import { ResultGroups, ResultsHead } from '../../panels/search/result-groups.js';
import { toFacets } from '../../panels/search/search-facets.js';
import { ViewLink } from '../../panels/view-link.js';
import { rememberSearch } from '../../state/recent-searches.js';
import { drawFound } from '../../state/view.js';

/** What was found, kind by kind, what it can be narrowed by, and the way to its graph. */
export function SearchResults({ results }: { readonly results: Results }): JSX.Element {
  const { totalCount, nodes, query, facets } = results;
  useEffect(() => {
    if (totalCount > 0) rememberSearch(query);
  }, [query, totalCount]);
  return (
    <div class="with-facets">
      <Facets facets={toFacets(facets)} />
      <div class="results-found">
        <ResultsHead results={results} />
        {nodes.length > 0 && (
          <ViewLink to={drawFound} class="button">
            {say('search.asGraph', { shown: nodes.length })}
          </ViewLink>
        )}
        <ResultGroups hits={nodes} />
      </div>
    </div>
  );
}
