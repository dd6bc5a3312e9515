import { useMemo } from 'preact/hooks';
import { foldedHubs, hubOf } from '../../graph/fold-hubs.js';
import type { Point } from '../../graph/layout/place.js';
import type { Scene } from '../../graph/scene.js';
import { askWhy, hide, isPinned, lookAround, pin, toggleFold, unpin } from '../../state/picture.js';
import { tokenOf } from '../../state/token.js';
import { arrangePicture, select, selectNothing, toggleOpen, type View } from '../../state/view.js';
import type { Navigate } from '../../state/address-bar.js';
import { useActs } from '../explorer.js';

/** What can be done with what is drawn, by mouse, key or button alike. */
export interface GraphActs {
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onPin: (id: string, place: Point, how?: 'toggle' | 'move') => void;
  readonly onAround: (steps?: number) => void;
  /** Looks for a way from something to what is selected next. */
  readonly onWhy: (from: string) => void;
}

/** The acts on a scene, each a turn of the view. */
export function useGraphActs(scene: Scene): GraphActs {
  const { navigate } = useActs();
  return useMemo(() => actsOn(scene, navigate), [scene, navigate]);
}

function actsOn(scene: Scene, navigate: Navigate): GraphActs {
  return {
    onSelect(id) {
      const hub = id === null ? null : hubOf(id);
      if (hub !== null) navigate((view) => arrangePicture(view, (picture) => toggleFold(picture, hub)));
      else navigate(id === null ? selectNothing : (view) => endWay(select(view, id), id));
    },
    onExpand: (id) => navigate((view) => grow(view, id, scene)),
    onHide: (id) => navigate((view) => arrangePicture(selectNothing(view), (picture) => hide(picture, id))),
    onPin: (id, place, how = 'move') =>
      navigate(
        (view) =>
          arrangePicture(view, (picture) =>
            how === 'toggle' && isPinned(picture, id) ? unpin(picture, id) : pin(picture, id, place),
          ),
        'replace',
      ),
    onAround: (steps = 1) => navigate((view) => arrangePicture(view, (picture) => lookAround(picture, steps))),
    onWhy: (from) => navigate((view) => arrangePicture(view, (picture) => askWhy(picture, { from, to: null }))),
  };
}

/** Where the end of a way is to be chosen, what is selected is it. */
function endWay(view: View, to: string): View {
  const { why } = view.picture;
  if (why === null || why.to !== null || why.from === to) return view;
  return arrangePicture(view, (picture) => askWhy(picture, { from: why.from, to }));
}

/** What is folded on a hub comes out first, then what is around it; once more, and both go back. */
function grow(view: View, id: string, scene: Scene): View {
  const hub = hubOf(id) ?? id;
  if (foldedHubs(scene).has(hub)) return arrangePicture(view, (picture) => toggleFold(picture, hub));
  const selected = select(view, id);
  if (!view.picture.unfolded.includes(tokenOf(id))) return toggleOpen(selected, id);
  const refolded = arrangePicture(selected, (picture) => toggleFold(picture, id));
  return view.open.includes(id) ? toggleOpen(refolded, id) : refolded;
}
