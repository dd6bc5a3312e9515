import type { JSX } from 'preact';
import type { Opening } from '../../api/content.js';
import { addressOfGraphiql } from '../../api/graphiql-address.js';
import { scriptOf, scriptOfId } from '../../i18n/script.js';
import { say, sayCount } from '../../i18n/words.js';
import { wordsOfPath } from '../../panels/path-words.js';
import { ViewLink } from '../../panels/view-link.js';
import { ADDRESSEE, enter, EXAMPLE, FIRST_DOCUMENT, readAt, setPick, type View } from '../../state/view.js';

/** Three questions that people come with, each answered on the shipped documents and leading into a room. */
export function WaysIn({ opening }: { readonly opening: Opening | null }): JSX.Element {
  return (
    <ul class="ways">
      <li class="way">
        <p class="way-who">{say('home.researcher')}</p>
        <h2 class="way-question">{say('home.researcherAsks')}</h2>
        {opening?.instrument && <Cited cited={opening.instrument.citedBy} />}
        <ViewLink to={(view) => readAt(view, EXAMPLE, FIRST_DOCUMENT)} class="button way-go">
          {say('home.researcherGo')}
        </ViewLink>
      </li>
      <li class="way">
        <p class="way-who">{say('home.delegate')}</p>
        <h2 class="way-question">{say('home.delegateAsks')}</h2>
        {opening === null ? <p>{say('home.delegateHow')}</p> : <Asked duties={opening.duties} />}
        <ViewLink to={toAsked} class="button way-go">
          {say('home.delegateGo')}
        </ViewLink>
      </li>
      <li class="way">
        <p class="way-who">{say('home.developer')}</p>
        <h2 class="way-question">{say('home.developerAsks')}</h2>
        <pre class="way-code" {...scriptOf('en')}>
          {QUERY}
        </pre>
        <a class="button way-go" href={addressOfGraphiql(QUERY, {})}>
          {say('home.developerGo')}
        </a>
      </li>
    </ul>
  );
}

/** What is asked of Member States, of the duties of all documents. */
function toAsked(view: View): View {
  return setPick(enter(view, 'duties'), 'addressee', ADDRESSEE);
}

const QUERY = `{
  instrument(id: "${EXAMPLE}") {
    citedBy(first: 10) {
      totalCount
      nodes { quote clause { path } }
    }
  }
}`;

function Cited({ cited }: { readonly cited: NonNullable<Opening['instrument']>['citedBy'] }): JSX.Element {
  return (
    <>
      <p>{sayCount('home.places', cited.totalCount)}</p>
      <ul class="way-quotes">
        {cited.nodes.map(({ id, clause, version, evidence }) => (
          <li key={id}>
            <blockquote {...scriptOfId(version.id)}>{evidence.quote}</blockquote>
            <ViewLink to={(view) => readAt(view, clause?.id ?? version.id, version.id)} class="way-place">
              <span {...scriptOfId(version.id)}>{placeOf(version.name, clause?.path ?? null)}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words before the first clause, as in a title, have the version alone. */
function placeOf(version: string, path: string | null): string {
  return path === null ? version : `${version}, ${wordsOfPath(path)}`;
}

function Asked({ duties }: { readonly duties: Opening['duties'] }): JSX.Element {
  return (
    <>
      <p>{sayCount('home.requests', duties.totalCount)}</p>
      <ul class="way-quotes">
        {duties.nodes.map(({ id, action, object, clause }) => (
          <li key={id}>
            <blockquote {...scriptOfId(id)}>
              <strong>{action}</strong> {object}
            </blockquote>
            <ViewLink to={(view) => readAt(view, clause.id, clause.version.id)} class="way-place">
              <span {...scriptOfId(clause.id)}>{`${clause.version.name}, ${wordsOfPath(clause.path)}`}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}
