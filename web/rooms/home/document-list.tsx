import type { JSX } from 'preact';
import type { Opening } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { ViewLink } from '../../panels/view-link.js';
import { openDocument } from '../../state/view.js';

/** The instruments whose words are here, each a link to them. */
export function DocumentList({ instruments }: { readonly instruments: Opening['instruments'] }): JSX.Element {
  return (
    <section class="home-documents">
      <h2>{say('home.documents')}</h2>
      <ul>
        {instruments.nodes.map(({ id, name, title, currentVersion }) => (
          <li key={id}>
            <ViewLink to={(view) => openDocument(view, id)} class="home-document">
              <span class="home-document-name" {...scriptOfId(id)}>
                {currentVersion?.name ?? name}
              </span>
              <span class="home-document-title" {...scriptOfId(currentVersion?.id ?? id)}>
                {title}
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
