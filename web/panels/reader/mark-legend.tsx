import type { JSX } from 'preact';
import { say, sayOf } from '../../i18n/words.js';
import { togglePick } from '../../state/view.js';
import { useActs } from '../explorer.js';
import { MARK_KINDS } from './marks.js';
import { useHiddenMarks } from './use-hidden-marks.js';

/** Tells the marks in the text apart, and switches each kind off and on. */
export function MarkLegend(): JSX.Element {
  const { navigate } = useActs();
  const hidden = useHiddenMarks();
  return (
    <ul class="mark-legend" aria-label={say('reader.legend')}>
      {MARK_KINDS.filter((kind) => kind !== 'other').map((kind) => (
        <li key={kind}>
          <button
            type="button"
            class="mark-switch"
            aria-pressed={!hidden.includes(kind)}
            onClick={() => navigate((view) => togglePick(view, 'unmark', kind), 'replace')}
          >
            <span class={hidden.includes(kind) ? 'mark is-off' : `mark mark-${kind}`}>{sayOf('mark', kind)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
