import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GraphHandle, GraphView } from '../../graph/graph-view.js';
import { say } from '../../i18n/words.js';
import type { AppState } from '../../state/app-state.js';
import { tokenOf } from '../../state/token.js';
import { isSearchGraph } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { Nothing, Waiting } from '../notices.js';
import { ExpandedList } from './expanded-list.js';
import { GraphBar } from './graph-bar.js';
import { GraphLegend } from './graph-legend.js';
import { GraphTwin } from './graph-twin.js';
import { useGraphActs, type GraphActs } from './use-graph-acts.js';
import { useScenes, type Scenes } from './use-scene.js';
import { WhyPath } from './why-path.js';

/** The document as a graph, with what was expanded, as it was arranged. */
export function GraphPanel(): JSX.Element {
  const { state } = useExplorer();
  const scenes = useScenes(state);
  const acts = useGraphActs(scenes.drawn);
  return (
    <section id="graph" class="panel graph" aria-label={say('graph.region')} tabIndex={-1}>
      <Drawing scenes={scenes} acts={acts} />
      {scenes.drawn.nodes.length === 0 && <NothingDrawn />}
      <GraphLegend scene={scenes.all} />
      <GraphTwin scene={scenes.drawn} selected={state.view.at} acts={acts} />
    </section>
  );
}

interface DrawingProps {
  readonly scenes: Scenes;
  readonly acts: GraphActs;
}

function Drawing({ scenes, acts }: DrawingProps): JSX.Element | null {
  const { state } = useExplorer();
  const Room = useGraphRoom();
  const { at, open } = state.view;
  const { drawn, pins, way } = scenes;
  const marked = useMemo(() => ({ selected: at, open, pinned: [...pins.keys()], way }), [at, open, pins, way]);
  if (Room === null) return null;
  return (
    <Room
      scene={drawn}
      marked={marked}
      pins={pins}
      label={say('graph.canvas', { name: nameOf(state) })}
      onSelect={acts.onSelect}
      onExpand={acts.onExpand}
      onPin={acts.onPin}
      keys={{ ...acts, selected: at }}
      tools={(handle) => <Tools scenes={scenes} acts={acts} handle={handle} />}
    />
  );
}

function Tools({ scenes, acts, handle }: DrawingProps & { readonly handle: GraphHandle }): JSX.Element {
  const { at, open, picture } = useExplorer().state.view;
  const node = scenes.drawn.nodes.find(({ id }) => id === at) ?? null;
  const isGrown = node !== null && (open.includes(node.id) || picture.unfolded.includes(tokenOf(node.id)));
  return (
    <div class="graph-top">
      <GraphBar node={node} isGrown={isGrown} acts={acts} handle={handle} />
      <ExpandedList scene={scenes.drawn} />
      <WhyPath acts={acts} nameOf={(id) => scenes.all.nodes.find((other) => other.id === id)?.name ?? id} />
    </div>
  );
}

/** What the graph is of. */
function nameOf({ view, document: { last } }: AppState): string {
  return isSearchGraph(view) ? view.query : (last?.version?.name ?? last?.instrument.name ?? '');
}

function NothingDrawn(): JSX.Element {
  const { view, found, document } = useExplorer().state;
  const { status } = isSearchGraph(view) ? found : document;
  if (status === 'failed' || status === 'ready') return <Nothing title={say('graph.empty')} hint="" />;
  return <Waiting words={say('graph.loading')} lines={0} />;
}

/** The canvas is the heaviest part: it comes after the text can be read. */
function useGraphRoom(): typeof GraphView | null {
  const [room, setRoom] = useState<typeof GraphView | null>(null);
  useEffect(() => {
    void import('../../graph/graph-view.js').then((loaded) => setRoom(() => loaded.GraphView));
  }, []);
  return room;
}
