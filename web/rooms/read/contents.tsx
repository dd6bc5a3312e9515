import type { JSX } from 'preact';
import { say } from '../../i18n/words.js';
import { scriptOfId } from '../../i18n/script.js';
import { useExplorer } from '../../panels/explorer.js';
import { ViewLink } from '../../panels/view-link.js';
import { select } from '../../state/view.js';

/** The headed parts of the document, each a link to it. */
export function Contents(): JSX.Element {
  const { view, document } = useExplorer().state;
  const sections = document.last?.sections ?? [];
  return (
    <nav class="contents" aria-label={say('reader.contents')}>
      <h2 class="contents-title">{say('reader.contents')}</h2>
      <ol>
        {sections.map(({ id, heading, role }) => (
          <li key={id} class={`contents-${role.toLowerCase()}`}>
            <ViewLink to={(from) => select(from, id)} class="contents-link" isCurrent={view.at === id}>
              <span {...scriptOfId(id)}>{heading}</span>
            </ViewLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
