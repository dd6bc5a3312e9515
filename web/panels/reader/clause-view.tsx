import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Clause, Note } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import { select } from '../../state/view.js';
import { useActs, useSelected } from '../explorer.js';
import { wordsOfPath } from '../path-words.js';
import { ViewLink } from '../view-link.js';
import { MarginCounts } from './margin-counts.js';
import { MarkedText, type Pointed } from './marked-text.js';
import { cutAtMarks, findCalls, findMarks, insertCalls } from './marks.js';
import type { ClauseTree } from './reading.js';
import { useHiddenMarks } from './use-hidden-marks.js';

/** A clause with its label, its words and the clauses below it; a click anywhere in it selects it. */
export function ClauseView({ tree }: { readonly tree: ClauseTree }): JSX.Element {
  const { navigate } = useActs();
  const { clause, below } = tree;
  const isSelected = useSelected(({ view }) => view.at === clause.id);
  const choose = (event: MouseEvent): void => {
    event.stopPropagation();
    if (document.getSelection()?.isCollapsed ?? true) navigate((view) => select(view, clause.id));
  };
  return (
    <li class={isSelected ? 'clause is-selected' : 'clause'} data-clause={clause.id} onClick={choose}>
      <ClauseLabel clause={clause} isSelected={isSelected} />
      <div class="clause-body">
        <ClauseWords clause={clause} />
        {below.length > 0 && (
          <ol class="clauses">
            {below.map((inner) => (
              <ClauseView key={inner.clause.id} tree={inner} />
            ))}
          </ol>
        )}
        {clause.tail !== null && <p class="clause-tail">{clause.tail}</p>}
      </div>
      <MarginCounts clause={clause} />
    </li>
  );
}

function ClauseLabel({ clause, isSelected }: { readonly clause: Clause; readonly isSelected: boolean }): JSX.Element {
  return (
    <ViewLink
      to={(view) => select(view, clause.id)}
      class="clause-label"
      label={say('reader.permalink', { path: wordsOfPath(clause.path) })}
      isCurrent={isSelected}
    >
      {clause.rawLabel ?? '¶'}
    </ViewLink>
  );
}

const NO_NOTES: readonly Note[] = [];

function ClauseWords({ clause }: { readonly clause: Clause }): JSX.Element {
  const hidden = useHiddenMarks();
  const notes = useSelected(({ document }) => document.last?.version?.notes ?? NO_NOTES);
  const pointed = usePointed(clause);
  const segments = useMemo(() => {
    const marks = findMarks(clause).filter(({ kind }) => !hidden.includes(kind));
    const calls = findCalls(clause, notes);
    const between = calls.filter(({ start, end }) => start === end);
    return insertCalls(cutAtMarks(clause.text, [...marks, ...calls]), between);
  }, [clause, notes, hidden]);
  return (
    <p class="clause-text">
      <MarkedText clause={clause.id} segments={segments} pointed={pointed} />
    </p>
  );
}

/** What of the clause is pointed at: a stretch of its words, or everything in it that leads to what is selected. */
function usePointed(clause: Clause): Pointed {
  const stretch = useSelected(({ view }) => (view.at === clause.id ? view.mark : null));
  const target = useSelected(({ view: { at } }) => (at !== null && leadsTo(clause, at) ? at : null));
  return useMemo(() => ({ stretch, target }), [stretch, target]);
}

function leadsTo({ citations, mentions, duties }: Clause, id: string): boolean {
  return duties.some((duty) => duty.id === id) || [...citations, ...mentions].some(({ target }) => target.id === id);
}
