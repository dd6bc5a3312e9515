import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Clause, Note } from '../../api/content.js';
import { say } from '../../i18n/words.js';
import { picked, select } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { wordsOfPath } from '../path-words.js';
import { ViewLink } from '../view-link.js';
import { MarginCounts } from './margin-counts.js';
import { MarkedText } from './marked-text.js';
import { cutAtMarks, findCalls, findMarks, insertCalls } from './marks.js';
import type { ClauseTree } from './reading.js';

/** A clause with its label, its words and the clauses below it; a click anywhere in it selects it. */
export function ClauseView({ tree }: { readonly tree: ClauseTree }): JSX.Element {
  const { state, navigate } = useExplorer();
  const { clause, below } = tree;
  const isSelected = state.view.at === clause.id;
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
  const { view, document } = useExplorer().state;
  const hidden = picked(view, 'unmark');
  const notes = document.last?.version?.notes ?? NO_NOTES;
  const segments = useMemo(() => {
    const marks = findMarks(clause).filter(({ kind }) => !hidden.includes(kind));
    const calls = findCalls(clause, notes);
    const between = calls.filter(({ start, end }) => start === end);
    return insertCalls(cutAtMarks(clause.text, [...marks, ...calls]), between);
  }, [clause, notes, hidden.join()]);
  return (
    <p class="clause-text">
      <MarkedText clause={clause.id} segments={segments} />
    </p>
  );
}
