import type { ComponentChildren, JSX } from 'preact';
import { say } from '../../i18n/words.js';

interface EvidenceListProps {
  readonly heading: string;
  /** How many there are in all; nothing is shown for none. */
  readonly count: number;
  /** How many are shown, where it is not all. */
  readonly shown?: number;
  readonly children: ComponentChildren;
}

/** A headed list of evidence that says how much there is. */
export function EvidenceList({ heading, count, shown = count, children }: EvidenceListProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <section class="details-part">
      <h3 class="details-heading">
        {heading} <span class="count">{count}</span>
      </h3>
      <ul class="evidence-list">{children}</ul>
      {shown < count && <p class="details-note">{say('details.more', { shown, count })}</p>}
    </section>
  );
}
