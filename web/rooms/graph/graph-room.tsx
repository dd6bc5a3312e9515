import type { JSX } from 'preact';
import { GraphPanel } from '../../panels/graph/graph-panel.js';
import { ReaderPanel } from '../../panels/reader/reader-panel.js';
import '../../styles/reader.css';
import '../../styles/graph.css';

/** The document as a graph, its words beside it. */
export function GraphRoom(): JSX.Element {
  return (
    <>
      <ReaderPanel />
      <GraphPanel />
    </>
  );
}
