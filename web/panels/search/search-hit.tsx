import type { JSX } from 'preact';
import type { Hit, Named } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { isSearchGraph, openDocument, readAt, select, type View } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { wordsOfPath } from '../path-words.js';
import { ViewLink } from '../view-link.js';
import { splitAtMarks } from './split-at-marks.js';

/** One thing found: its name, and the words that were found in it. */
export function SearchHitView({ hit: { node, snippet } }: { readonly hit: Hit }): JSX.Element {
  const { at } = useExplorer().state.view;
  const script = scriptOfId(node.id);
  return (
    <li class="hit">
      <ViewLink to={(view) => goToHit(view, node)} class="hit-link" isCurrent={at === node.id}>
        <span class="hit-name" {...script}>
          {node.__typename === 'Clause' ? wordsOfPath(node.path) : node.name}
        </span>
        <HitTags node={node} />
        {node.__typename === 'Clause' && (
          <span class="hit-of" {...script}>
            {node.version.name}
          </span>
        )}
        <span class="hit-words" {...script}>
          {splitAtMarks(snippet.text, snippet.marks).map(({ start, text, isMarked }) =>
            isMarked ? <mark key={start}>{text}</mark> : text,
          )}
        </span>
      </ViewLink>
    </li>
  );
}

function HitTags({ node }: { readonly node: Named }): JSX.Element {
  return (
    <>
      {node.__typename === 'Practice' && node.example && (
        <span class="tag tag-example">{say('details.exampleShort')}</span>
      )}
      {'resolved' in node && !node.resolved && <span class="tag tag-unresolved">{say('details.unresolvedShort')}</span>}
    </>
  );
}

/** Words are read where they stand; everything else, and all that is drawn, is shown beside the results. */
function goToHit(view: View, node: Named): View {
  if (isSearchGraph(view)) return select(view, node.id);
  if (node.__typename === 'Clause') return readAt(view, node.id, node.version.id);
  if (node.__typename === 'Instrument' && node.textState === 'FULL') return openDocument(view, node.id);
  return select(view, node.id);
}
