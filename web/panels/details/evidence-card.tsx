import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Evidence, Named } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say, sayOf } from '../../i18n/words.js';
import type { View } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { NamedLink } from './named-link.js';
import { wordsOfProvision } from './provision-words.js';
import { SourceText } from './source-text.js';

interface EvidenceCardProps {
  readonly target: Named;
  readonly evidence: Evidence;
  readonly isUnresolved?: boolean;
  readonly note?: string | null;
  readonly provisions?: readonly string[];
}

/** One thing that was read: to what it leads, the exact words, where they stand and how they were found. */
export function EvidenceCard(props: EvidenceCardProps): JSX.Element {
  const { target, evidence, isUnresolved = false, note = null, provisions = [] } = props;
  const { view } = useExplorer().state;
  const isPointed = isPointedAt(view, evidence);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isPointed) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isPointed]);
  return (
    <li ref={card} class={isPointed ? 'evidence is-pointed' : 'evidence'}>
      <p class="evidence-target">
        <NamedLink named={target} isUnresolved={isUnresolved} />
      </p>
      <blockquote class="evidence-quote" {...scriptOfId(evidence.document?.id ?? '')}>
        {evidence.quote}
      </blockquote>
      {provisions.length > 0 && (
        <p class="evidence-facts">
          {say('details.provisions', { provisions: provisions.map(wordsOfProvision).join('; ') })}
        </p>
      )}
      <EvidenceFacts evidence={evidence} note={note} />
    </li>
  );
}

/** Where the words stand, by which rule they were found, and how sure it is. */
export function EvidenceFacts({
  evidence,
  note,
}: {
  readonly evidence: Evidence;
  readonly note: string | null;
}): JSX.Element {
  const { file, line, rule, confidence, source } = evidence;
  return (
    <ul class="evidence-facts">
      <li>{say('details.inFile', { file, line: String(line) })}</li>
      <li>{say('details.rule', { rule })}</li>
      <li>{sayOf('confidence', confidence)}</li>
      {note !== null && <li>{note}</li>}
      {source !== null && (
        <li>
          <SourceText source={source} />
        </li>
      )}
    </ul>
  );
}

function isPointedAt({ mark }: View, { inClause }: Evidence): boolean {
  return mark !== null && inClause !== null && mark.start === inClause.start && mark.end === inClause.end;
}
