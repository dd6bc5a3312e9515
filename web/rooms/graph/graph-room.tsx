import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FoundPanel } from '../../panels/search/found-panel.js';
import { useSelected } from '../../panels/explorer.js';
import { GraphPanel } from '../../panels/graph/graph-panel.js';
import { ReaderPanel } from '../../panels/reader/reader-panel.js';
import { isSearchGraph } from '../../state/view.js';
import '../../styles/reader.css';
import '../../styles/graph.css';

/** The document as a graph with its words beside it; or what a search found as a graph, and as a list beside it. */
export function GraphRoom(): JSX.Element {
  const isFound = useSelected(({ view }) => isSearchGraph(view));
  return (
    <>
      {isFound ? <Found /> : <ReaderPanel />}
      <GraphPanel />
    </>
  );
}

/** The list comes when a search is first drawn. */
function Found(): JSX.Element | null {
  const [loaded, setLoaded] = useState<{ readonly Panel: typeof FoundPanel } | null>(null);
  useEffect(() => {
    void import('../../panels/search/found-panel.js').then(({ FoundPanel: Panel }) => setLoaded({ Panel }));
  }, []);
  return loaded && <loaded.Panel />;
}
