import type { JSX } from 'preact';
import type { Clause } from '../../api/content.js';
import { sayCount } from '../../i18n/words.js';
import { followLine, select, type View } from '../../state/view.js';
import { ViewLink } from '../view-link.js';

/** What is counted in the margin of a clause: how often it is cited, by how many newer clauses it is carried on, and by how much it is implemented. */
const COUNTED = [
  { kind: 'cited', words: 'reader.cited', count: ({ citedIn }: Clause) => citedIn.totalCount },
  { kind: 'continued', words: 'reader.continued', count: ({ continuedBy }: Clause) => continuedBy.length },
  { kind: 'implemented', words: 'reader.implemented', count: ({ implementedBy }: Clause) => implementedBy.totalCount },
] as const;

/** What carries a clause on is shown in its line; the rest stands in its details. */
const TO: Readonly<Record<(typeof COUNTED)[number]['kind'], (view: View, id: string) => View>> = {
  cited: select,
  continued: (view, id) => followLine(view, id, id.split('/!main')[0] ?? id),
  implemented: select,
};

/** The counts of a clause in its margin, each a way to the evidence; nothing stands for none. */
export function MarginCounts({ clause }: { readonly clause: Clause }): JSX.Element | null {
  const counts = COUNTED.filter(({ count }) => count(clause) > 0);
  if (counts.length === 0) return null;
  return (
    <p class="margin-counts">
      {counts.map(({ kind, words, count }) => (
        <ViewLink key={kind} to={(view) => TO[kind](view, clause.id)} class={`margin-count margin-${kind}`}>
          {sayCount(words, count(clause))}
        </ViewLink>
      ))}
    </p>
  );
}
