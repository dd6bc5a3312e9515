import type { JSX } from 'preact';
import type { DocumentContent } from '../../api/content.js';
import { scriptOf, scriptOfId } from '../../i18n/script.js';
import { say, sayShare } from '../../i18n/words.js';
import { SourceText } from '../details/source-text.js';
import { useSelected } from '../explorer.js';
import { isWebAddress } from '../web-address.js';
import { CopyReference } from './copy-reference.js';
import { MarkLegend } from './mark-legend.js';
import { wordOf } from '../../api/word-of.js';

/** Title of the document, what it is, and what the marks in it mean. */
export function DocumentHead({ content }: { readonly content: DocumentContent }): JSX.Element {
  const { instrument, version, clauses } = content;
  const language = useSelected((state) => state.language);
  return (
    <header class="document-head" {...scriptOf(language)}>
      <p class="document-name" {...scriptOfId(instrument.id)}>
        {version?.name ?? instrument.name}
      </p>
      <h2 class="document-title" {...scriptOfId(version?.id ?? instrument.id)}>
        {version?.title ?? instrument.title}
      </h2>
      <DocumentFacts content={content} />
      {version !== null && <CopyReference version={version} instrument={instrument} />}
      {clauses.length > 0 && <MarkLegend />}
    </header>
  );
}

function DocumentFacts({ content: { instrument, version } }: { readonly content: DocumentContent }): JSX.Element {
  const address = version?.address ?? instrument.address;
  const facts = [version?.adoptedBy?.name ?? instrument.bodyName, version ? version.date : instrument.adopted];
  return (
    <ul class="document-facts">
      {facts.map(
        (fact) =>
          fact !== null && (
            <li key={fact} {...scriptOfId(instrument.id)}>
              {fact}
            </li>
          ),
      )}
      {address !== null && isWebAddress(address) && (
        <li>
          <a href={address} rel="noreferrer">
            {say('reader.officialText')}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Where the words come from, how much of them is accounted for, and under which terms they are here. */
export function DocumentFoot({ content: { version } }: { readonly content: DocumentContent }): JSX.Element | null {
  const language = useSelected((state) => state.language);
  if (version === null) return null;
  const { licence, coverage, sources, format } = version;
  return (
    <footer class="document-foot" {...scriptOf(language)}>
      {coverage !== null && format !== null && (
        <p>{say('reader.coverage', { share: sayShare(coverage), format: wordOf(format) })}</p>
      )}
      {licence !== null && <p {...scriptOf('en')}>{licence}</p>}
      {sources.map((source) => (
        <p key={source}>
          <SourceText source={source} />
        </p>
      ))}
    </footer>
  );
}
