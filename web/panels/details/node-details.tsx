import type { JSX } from 'preact';
import type { Details, Named } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say, sayOf } from '../../i18n/words.js';
import { openDocument } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { ViewLink } from '../view-link.js';
import { DetailsHead } from './details-head.js';
import { EvidenceCard, EvidenceFacts } from './evidence-card.js';
import { EvidenceList } from './evidence-list.js';
import { FactList } from './facts.js';
import { findFacts, findLinks } from './find-facts.js';
import { NamedList } from './named-list.js';
import { SourceText } from './source-text.js';

/** Anything but a clause: its facts, where they were seen, what it leads to and which words lead to it. */
export function NodeDetails({ details }: { readonly details: Details }): JSX.Element {
  return (
    <>
      <DetailsHead id={details.id} kind={details.__typename} title={details.name}>
        <OpenText details={details} />
      </DetailsHead>
      <Warnings details={details} />
      <Words details={details} />
      <FactList facts={findFacts(details)} />
      {'address' in details && details.address !== null && (
        <p class="details-address">
          {say('fact.address')}: <SourceText source={details.address} />
        </p>
      )}
      {findLinks(details).map(([name, things]) => (
        <NamedList key={name} heading={sayOf('fact', name)} things={things} />
      ))}
      {details.__typename === 'Instrument' && (
        <NamedList heading={say('details.versions')} things={details.versions.nodes} />
      )}
      <WhereFound details={details} />
      <Texts heading={say('details.aliases')} texts={'aliases' in details ? details.aliases : []} />
      <Texts heading={say('details.sources')} texts={'sources' in details ? details.sources : []} />
    </>
  );
}

function OpenText({ details }: { readonly details: Details }): JSX.Element | null {
  const { state } = useExplorer();
  const shown = state.document.last;
  if (!hasText(details) || shown?.version?.id === details.id || shown?.instrument.id === details.id) return null;
  return (
    <ViewLink to={(view) => openDocument(view, details.id)} class="button">
      {say('details.openText')}
    </ViewLink>
  );
}

function hasText(details: Details): boolean {
  if (details.__typename === 'Instrument') return details.textState !== 'NONE';
  return details.__typename === 'Version' && details.versionState !== 'NONE';
}

function Warnings({ details }: { readonly details: Details }): JSX.Element | null {
  if (details.__typename === 'Practice' && details.example)
    return <p class="warning warning-example">{say('details.example')}</p>;
  if ('resolved' in details && !details.resolved)
    return <p class="warning warning-unresolved">{say('details.unresolved')}</p>;
  return null;
}

function Words({ details }: { readonly details: Details }): JSX.Element | null {
  if (details.__typename === 'Note') return <NoteWords note={details} />;
  if (details.__typename === 'Practice') return <p class="details-words">{details.practiceSummary}</p>;
  if (details.__typename !== 'Initiative' || details.initiativeSummary === null) return null;
  return <p class="details-words">{details.initiativeSummary}</p>;
}

function NoteWords({ note }: { readonly note: Extract<Details, { readonly __typename: 'Note' }> }): JSX.Element {
  return (
    <>
      <p class="details-words" {...scriptOfId(note.id)}>
        {note.noteText}
      </p>
      <EvidenceFacts evidence={note.noteEvidence} note={null} />
    </>
  );
}

/** The words of documents that lead to it. */
function WhereFound({ details }: { readonly details: Details }): JSX.Element {
  const cited = 'citedBy' in details ? details.citedBy : NONE;
  // What stands before the first clause, as in a title, is cited by the version.
  const citing = cited.nodes.map((citation) => ({ ...citation, clause: citation.clause ?? citation.version }));
  const named = 'mentionedIn' in details ? details.mentionedIn : NONE;
  const answered = 'implements' in details ? details.implements : [];
  return (
    <>
      <Found heading={say('details.citedBy')} totalCount={cited.totalCount} nodes={citing} />
      <Found heading={say('details.mentionedIn')} {...named} />
      <Found heading={say('details.implements')} totalCount={answered.length} nodes={answered} />
    </>
  );
}

type Page = Extract<Details, { readonly mentionedIn: unknown }>['mentionedIn'];
const NONE = { totalCount: 0, nodes: [] } as const;

function Found({ heading, totalCount, nodes }: FoundProps): JSX.Element {
  return (
    <EvidenceList heading={heading} count={totalCount} shown={nodes.length}>
      {nodes.map(({ id, clause, evidence }) => (
        <EvidenceCard key={id} target={clause} evidence={evidence} />
      ))}
    </EvidenceList>
  );
}

interface FoundProps {
  readonly heading: string;
  readonly totalCount: number;
  readonly nodes: readonly (Pick<Page['nodes'][number], 'id' | 'evidence'> & { readonly clause: Named })[];
}

function Texts({
  heading,
  texts,
}: {
  readonly heading: string;
  readonly texts: readonly string[];
}): JSX.Element | null {
  if (texts.length === 0) return null;
  return (
    <section class="details-part">
      <h3 class="details-heading">{heading}</h3>
      <ul class="texts">
        {texts.map((text) => (
          <li key={text}>
            <SourceText source={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
