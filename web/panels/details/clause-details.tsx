import type { JSX } from 'preact';
import type { Clause, ClauseAnswer } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say, sayOf } from '../../i18n/words.js';
import { followLine, readAt, showsDocument } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { CopyButton } from '../copy-button.js';
import { wordsOfPath } from '../path-words.js';
import { printQuotation } from '../reader/references.js';
import { ViewLink } from '../view-link.js';
import { AnswerList } from './answer-list.js';
import { DutyCard } from './duty-card.js';
import { DetailsHead } from './details-head.js';
import { EvidenceCard } from './evidence-card.js';
import { EvidenceList } from './evidence-list.js';
import { NamedList } from './named-list.js';

/** A clause: what it cites, whom it names and what implements it, each with its evidence. */
export function ClauseDetails({ clause, version, answers }: ClauseDetailsProps): JSX.Element {
  const { state } = useExplorer();
  const script = scriptOfId(clause.id);
  const isInReader =
    showsDocument(state.view) && (state.document.last?.clauses.some(({ id }) => id === clause.id) ?? false);
  const isBare =
    clause.implementedBy.totalCount === 0 &&
    [clause.citations, clause.mentions, clause.duties].every(({ length }) => length === 0);
  return (
    <>
      <DetailsHead
        id={clause.id}
        kind="Clause"
        title={wordsOfPath(clause.path)}
        sub={
          <p class="details-sub">
            {sayOf('role', clause.role)} · <span {...script}>{version.name}</span>
          </p>
        }
      >
        {!isInReader && (
          <ViewLink to={(view) => readAt(view, clause.id, version.id)} class="button">
            {say('details.showInText')}
          </ViewLink>
        )}
        <ViewLink to={(view) => followLine(view, clause.id, version.id)} class="button">
          {say('details.followLine')}
        </ViewLink>
        <CopyButton
          words={say('copy.quotation')}
          text={printQuotation(clause.text, version, wordsOfPath(clause.path))}
        />
      </DetailsHead>
      {!isInReader && (
        <p class="details-words" {...script}>
          {clause.text}
        </p>
      )}
      {clause.addressees.length > 0 && <NamedList heading={say('details.addressees')} things={clause.addressees} />}
      {isBare && <p class="details-note">{say('details.noEvidence')}</p>}
      <ClauseLinks clause={clause} answers={answers} />
    </>
  );
}

/** What the clause cites, names and is answered by. */
function ClauseLinks({ clause, answers }: Pick<ClauseDetailsProps, 'clause' | 'answers'>): JSX.Element {
  return (
    <>
      <EvidenceList heading={say('details.duties')} count={clause.duties.length}>
        {clause.duties.map((duty) => (
          <DutyCard key={duty.id} duty={duty} />
        ))}
      </EvidenceList>
      <EvidenceList heading={say('details.citations')} count={clause.citations.length}>
        {clause.citations.map((citation) => (
          <EvidenceCard
            key={citation.id}
            target={citation.target}
            evidence={citation.evidence}
            isUnresolved={!citation.resolved}
            note={citation.anaphoric ? say('details.anaphoric') : null}
            provisions={citation.provisions}
          />
        ))}
      </EvidenceList>
      <EvidenceList heading={say('details.mentions')} count={clause.mentions.length}>
        {clause.mentions.map((mention) => (
          <EvidenceCard key={mention.id} target={mention.target} evidence={mention.evidence} />
        ))}
      </EvidenceList>
      <EvidenceList
        heading={say('details.citedBy')}
        count={clause.citedIn.totalCount}
        shown={clause.citedIn.nodes.length}
      >
        {clause.citedIn.nodes.map((citation) => (
          <EvidenceCard key={citation.id} target={citation.clause ?? citation.version} evidence={citation.evidence} />
        ))}
      </EvidenceList>
      <AnswerList clause={clause} answers={answers} />
    </>
  );
}

interface ClauseDetailsProps {
  readonly clause: Clause;
  readonly version: { readonly id: string; readonly name: string };
  /** What implements it, with all that is known of their words; null until the server says it. */
  readonly answers: readonly ClauseAnswer[] | null;
}
