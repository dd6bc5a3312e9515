import type { JSX } from 'preact';
import type { Opening } from '../../api/content.js';
import { say, sayCount } from '../../i18n/words.js';

/** What the graph was read from, counted; what could not be resolved is counted too. */
export function CollectionCounts({ counts }: { readonly counts: Opening['collection'] }): JSX.Element {
  return (
    <p class="home-counts">
      {say('collection.summary', {
        documents: sayCount('collection.documents', counts.documents),
        clauses: sayCount('collection.clauses', counts.clauses),
        citations: sayCount('collection.citations', counts.citations),
        unresolved: say('collection.unresolved', { count: counts.unresolved }),
      })}
    </p>
  );
}
