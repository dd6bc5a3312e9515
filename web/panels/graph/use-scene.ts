import { useMemo } from 'preact/hooks';
import type { DocumentContent, Hop, Named, Neighbourhood } from '../../api/content.js';
import { filterScene } from '../../graph/filter-scene.js';
import { foldHubs } from '../../graph/fold-hubs.js';
import type { Places } from '../../graph/layout/place.js';
import { buildScene, linkId, type Scene } from '../../graph/scene.js';
import type { AppState } from '../../state/app-state.js';
import { tokenOf } from '../../state/token.js';
import { isSearchGraph, showsDocument } from '../../state/view.js';

/** The graph of a state: all that there is, and what of it is drawn. */
export interface Scenes {
  readonly all: Scene;
  readonly drawn: Scene;
  /** Where things were put by hand. */
  readonly pins: Places;
  /** Ids of the connections of the way that is shown. */
  readonly way: readonly string[];
}

/** The scenes of the state, made anew only when something in them changed. */
export function useScenes(state: AppState): Scenes {
  const { view, neighbourhoods } = state;
  const document = documentOf(state);
  const found = isSearchGraph(view) ? state.found.last : null;
  const selected = findSelected(state, openedOf(state));
  const hops = wayOf(state);
  const all = useMemo(
    () => buildScene({ document, found, neighbourhoods: openedOf(state), selected, way: hops }),
    [document, found, neighbourhoods, view.open, selected, hops],
  );
  const { hidden, off, unfolded, around, pins } = view.picture;
  const middle = around === 0 ? null : view.at;
  const filtered = useMemo(() => {
    const isHidden = isAmong(hidden);
    return filterScene(all, {
      isHidden,
      off: new Set(off),
      around: middle === null ? null : { id: middle, steps: around },
    });
  }, [all, hidden, off, middle, around]);
  const drawn = useFolded(filtered, { at: view.at, open: view.open, pins, unfolded });
  const pinned = useMemo(() => findPins(drawn, pins), [drawn, pins]);
  const way = useMemo(() => hops.map(({ edge }) => linkId(edge)), [hops]);
  return { all, drawn, pins: pinned, way };
}

interface Kept {
  readonly at: string | null;
  readonly open: readonly string[];
  readonly pins: AppState['view']['picture']['pins'];
  readonly unfolded: readonly string[];
}

/** What is selected comes out of its fold; selecting anything else changes nothing. */
function useFolded(scene: Scene, { at, open, pins, unfolded }: Kept): Scene {
  const fold = (selected: string | null): Scene => {
    const isPinned = isAmong(pins.map(({ token }) => token));
    const isKept = (id: string): boolean => id === selected || open.includes(id) || isPinned(id);
    return foldHubs(scene, { isUnfolded: isAmong(unfolded), isKept });
  };
  const folded = useMemo(() => fold(null), [scene, open, pins, unfolded]);
  const isFolded = folded !== scene && isIn(scene, at) && !isIn(folded, at);
  const taken = isFolded ? at : null;
  return useMemo(() => (taken === null ? folded : fold(taken)), [folded, taken]);
}

function isIn({ nodes }: Scene, at: string | null): boolean {
  return nodes.some(({ id }) => id === at);
}

/** Whether an id is among these tokens; ids are only turned into tokens where there are any. */
function isAmong(tokens: readonly string[]): (id: string) => boolean {
  const wanted = new Set(tokens);
  return (id) => wanted.size > 0 && wanted.has(tokenOf(id));
}

function findPins({ nodes }: Scene, pins: Kept['pins']): Places {
  if (pins.length === 0) return new Map();
  const places = new Map(pins.map(({ token, x, y }) => [token, { x, y }]));
  return new Map(
    nodes.flatMap(({ id }) => {
      const place = places.get(tokenOf(id));
      return place ? [[id, place] as const] : [];
    }),
  );
}

const NO_WAY: readonly Hop[] = [];

/** The shortest way between the two that are asked for, once it is known. */
function wayOf({ view, why }: AppState): readonly Hop[] {
  return view.picture.why?.to != null && why.status === 'ready' ? (why.last[0]?.hops ?? NO_WAY) : NO_WAY;
}

/** The document that is drawn; null where what was found is. */
function documentOf({ view, document }: AppState): DocumentContent | null {
  return showsDocument(view) ? document.last : null;
}

function openedOf({ view, neighbourhoods }: AppState): readonly Neighbourhood[] {
  return view.open.flatMap((id) => neighbourhoods[id]?.last ?? []);
}

/** What is selected, wherever the state knows it from; null for a clause of the document, which is drawn without that. */
function findSelected(state: AppState, opened: readonly Neighbourhood[]): Named | null {
  const { view, details } = state;
  const { at } = view;
  const clauses = documentOf(state)?.clauses ?? [];
  if (at === null || clauses.some(({ id }) => id === at)) return null;
  if (details.last?.id === at) return details.last;
  const near = opened.flatMap(({ nodes }) => nodes.map(({ node }) => node));
  const mentioned = clauses.flatMap(({ mentions }) => mentions.map(({ target }) => target));
  return [...near, ...mentioned].find(({ id }) => id === at) ?? null;
}
