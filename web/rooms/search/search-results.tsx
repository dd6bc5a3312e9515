import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Hit, Kind, Results } from '../../api/content.js';
import { KINDS } from '../../graph/kinds.js';
import { say, sayCount, sayOf } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { Facets } from '../../panels/facets.js';
import { KindIcon } from '../../panels/kind-icon.js';
import { Nothing } from '../../panels/notices.js';
import { ViewLink } from '../../panels/view-link.js';
import { rememberSearch } from '../../state/recent-searches.js';
import { openFound, type View } from '../../state/view.js';
import { toFacets } from './search-facets.js';
import { SearchHitView } from './search-hit.js';

/** What was found, kind by kind, and what it can be narrowed by. */
export function SearchResults({ results }: { readonly results: Results }): JSX.Element {
  const { totalCount, nodes, query, facets } = results;
  useEffect(() => {
    if (totalCount > 0) rememberSearch(query);
  }, [query, totalCount]);
  return (
    <div class="with-facets">
      <Facets facets={toFacets(facets)} />
      <div class="results-found">
        <Corrections results={results} />
        {totalCount === 0 && <Nothing title={say('search.nothing', { query })} hint={say('search.nothingHint')} />}
        {totalCount > 0 && (
          <p class="results-count" role="status">
            {sayCount('search.found', totalCount, { query })}
            {nodes.length < totalCount && ` ${say('search.first', { shown: nodes.length })}`}
          </p>
        )}
        <AsGraph hits={nodes} />
        {KINDS.map((kind) => (
          <Group key={kind} kind={kind} hits={nodes.filter(({ node }) => node.__typename === kind)} />
        ))}
      </div>
    </div>
  );
}

/** The way to the graph of what was found, with how many of it are opened there. */
function AsGraph({ hits }: { readonly hits: readonly Hit[] }): JSX.Element | null {
  const { state } = useExplorer();
  if (hits.length === 0) return null;
  const toGraph = (view: View): View =>
    openFound(
      view,
      hits.map(({ node }) => node.id),
    );
  return (
    <ViewLink to={toGraph} class="button">
      {say('search.asGraph', { shown: toGraph(state.view).open.length })}
    </ViewLink>
  );
}

/** Says which words are in no text, and which were looked for in their place. */
function Corrections({ results: { corrections } }: { readonly results: Results }): JSX.Element {
  return (
    <>
      {corrections.map(({ word, instead }) => (
        <p key={word} class="results-correction" role="status">
          {say('search.corrected', { word, instead: instead.join(', ') })}
        </p>
      ))}
    </>
  );
}

function Group({ kind, hits }: { readonly kind: Kind; readonly hits: readonly Hit[] }): JSX.Element | null {
  if (hits.length === 0) return null;
  return (
    <section class="results-group" data-kind={kind}>
      <h2 class="results-kind">
        <KindIcon kind={kind} /> {sayOf('kinds', kind)} <span class="count">{hits.length}</span>
      </h2>
      <ul>
        {hits.map((hit) => (
          <SearchHitView key={hit.node.id} hit={hit} />
        ))}
      </ul>
    </section>
  );
}
