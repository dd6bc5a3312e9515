import type { JSX } from 'preact';
import type { Clause, ClauseAnswer } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import { useExplorer } from '../explorer.js';
import { ProblemNotice, Waiting } from '../notices.js';
import { EvidenceCard } from './evidence-card.js';
import { EvidenceList } from './evidence-list.js';
import { NamedLink } from './named-link.js';

interface AnswerListProps {
  readonly clause: Clause;
  /** With all that is known of their words; null until the server says it. */
  readonly answers: readonly ClauseAnswer[] | null;
}

/** What implements a clause: its names and words come with the document, where the words stand once the clause is selected. */
export function AnswerList({ clause, answers }: AnswerListProps): JSX.Element {
  return (
    <>
      <EvidenceList
        heading={say('details.implementedBy')}
        count={clause.implementedBy.totalCount}
        shown={(answers ?? clause.implementedBy.nodes).length}
      >
        {answers?.map(({ id, by, evidence }) => <EvidenceCard key={id} target={by} evidence={evidence} />) ??
          clause.implementedBy.nodes.map((answer) => (
            <QuotedCard key={`${answer.by.id} ${answer.evidence.quote}`} answer={answer} />
          ))}
      </EvidenceList>
      {clause.implementedBy.totalCount > 0 && answers === null && <Outstanding id={clause.id} />}
    </>
  );
}

function QuotedCard({
  answer: { by, evidence },
}: {
  readonly answer: Clause['implementedBy']['nodes'][number];
}): JSX.Element {
  return (
    <li class="evidence">
      <p class="evidence-target">
        <NamedLink named={by} />
      </p>
      <blockquote class="evidence-quote">{evidence.quote}</blockquote>
    </li>
  );
}

/** That the places of the words are on their way, or could not be had. */
function Outstanding({ id }: { readonly id: string }): JSX.Element {
  const { state, retry } = useExplorer();
  const { details } = state;
  if (details.status !== 'failed' || details.key !== id) return <Waiting words={say('details.loading')} lines={0} />;
  return (
    <ProblemNotice what={say('problem.what.details')} problem={details.problem} onRetry={() => retry('details')} />
  );
}
