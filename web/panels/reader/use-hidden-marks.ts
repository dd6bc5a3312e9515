import { useMemo } from 'preact/hooks';
import { picked } from '../../state/view.js';
import { useSelected } from '../explorer.js';

/** The kinds of marks that are switched off: the same value as long as they are the same. */
export function useHiddenMarks(): readonly string[] {
  const hidden = useSelected(({ view }) => picked(view, 'unmark').join(' '));
  return useMemo(() => hidden.split(' '), [hidden]);
}
