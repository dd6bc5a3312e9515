import { createContext } from 'preact';
import { useMemo } from 'preact/hooks';
import { printView } from '../state/view-address.js';
import { selectNothing, type View } from '../state/view.js';
import { useSelected } from './explorer.js';

/** The view from which links lead, where that is not the view itself: for links that select something, whatever is selected now. */
export const LinksFrom = createContext<View | null>(null);

/** The view with nothing selected: the same value as long as nothing else of it changes, so that selecting leaves thousands of links as they are. */
export function useUnselected(): View {
  const view = useSelected((state) => state.view);
  const bare = selectNothing(view);
  return useMemo(() => bare, [printView(bare)]);
}
