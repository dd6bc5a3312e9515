import type { JSX } from 'preact';
import type { Hit, Kind, Results } from '../../api/content.js';
import { KINDS } from '../../graph/kinds.js';
import { say, sayCount, sayOf } from '../../i18n/words.js';
import { KindIcon } from '../kind-icon.js';
import { Nothing } from '../notices.js';
import { SearchHitView } from './search-hit.js';

/** How much was found, and for which words where those asked for are in no text. */
export function ResultsHead({ results }: { readonly results: Results }): JSX.Element {
  const { totalCount, nodes, query, corrections } = results;
  return (
    <>
      {corrections.map(({ word, instead }) => (
        <p key={word} class="results-correction" role="status">
          {say('search.corrected', { word, instead: instead.join(', ') })}
        </p>
      ))}
      {totalCount === 0 && <Nothing title={say('search.nothing', { query })} hint={say('search.nothingHint')} />}
      {totalCount > 0 && (
        <p class="results-count" role="status">
          {sayCount('search.found', totalCount, { query })}
          {nodes.length < totalCount && ` ${say('search.first', { shown: nodes.length })}`}
        </p>
      )}
    </>
  );
}

/** What was found, kind by kind. */
export function ResultGroups({ hits }: { readonly hits: readonly Hit[] }): JSX.Element {
  return (
    <>
      {KINDS.map((kind) => (
        <Group key={kind} kind={kind} hits={hits.filter(({ node }) => node.__typename === kind)} />
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
