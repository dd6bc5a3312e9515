import type { JSX } from 'preact';
import { say } from '../../i18n/words.js';
import { ViewLink } from '../../panels/view-link.js';
import { recentSearches } from '../../state/recent-searches.js';
import { searchFor } from '../../state/view.js';

/** What was searched for before in this browser, each a link. */
export function RecentSearches(): JSX.Element | null {
  const recent = recentSearches();
  if (recent.length === 0) return null;
  return (
    <section class="recent">
      <h2 class="recent-title">{say('search.recent')}</h2>
      <ul>
        {recent.map((words) => (
          <li key={words}>
            <ViewLink to={(view) => searchFor(view, words)} class="chip-link">
              <span dir="auto">{words}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
