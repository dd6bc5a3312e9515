import type { JSX } from 'preact';
import { say } from '../i18n/words.js';
import { useExplorer } from '../panels/explorer.js';
import { ViewLink } from '../panels/view-link.js';
import { isSearchGraph, PANES, showPane } from '../state/view.js';

/** On a narrow screen: the way from one part of the room to another. */
export function PaneTabs(): JSX.Element {
  const { view } = useExplorer().state;
  const panes = PANES.filter((pane) => pane !== 'graph' || view.room === 'graph');
  return (
    <nav class="pane-tabs" aria-label={say('pane.label')}>
      {panes.map((pane) => (
        <ViewLink
          key={pane}
          to={(from) => showPane(from, pane)}
          class={pane === 'details' && view.at !== null ? 'pane-tab has-news' : 'pane-tab'}
          isCurrent={view.pane === pane}
        >
          {pane === 'text' && isSearchGraph(view) ? say('search.results') : say(`pane.${pane}`)}
        </ViewLink>
      ))}
    </nav>
  );
}
