import type { JSX } from 'preact';
import type { Clause } from '../../api/content.js';
import { sayCount } from '../../i18n/words.js';
import { select } from '../../state/view.js';
import { ViewLink } from '../view-link.js';

/** What is counted in the margin of a clause: how often it is cited, and by how much it is implemented. */
const COUNTED = [
  { kind: 'cited', words: 'reader.cited', count: ({ citedIn }: Clause) => citedIn.totalCount },
  { kind: 'implemented', words: 'reader.implemented', count: ({ implementedBy }: Clause) => implementedBy.length },
] as const;

/** The counts of a clause in its margin, each a way to the evidence; nothing stands for none. */
export function MarginCounts({ clause }: { readonly clause: Clause }): JSX.Element | null {
  const counts = COUNTED.filter(({ count }) => count(clause) > 0);
  if (counts.length === 0) return null;
  return (
    <p class="margin-counts">
      {counts.map(({ kind, words, count }) => (
        <ViewLink key={kind} to={(view) => select(view, clause.id)} class={`margin-count margin-${kind}`}>
          {sayCount(words, count(clause))}
        </ViewLink>
      ))}
    </p>
  );
}
