import type { ComponentChildren, JSX } from 'preact';
import { KINDS } from '../../graph/kinds.js';
import type { Scene } from '../../graph/scene.js';
import { say, sayOf } from '../../i18n/words.js';
import { focusKind, toggleKind } from '../../state/picture.js';
import { arrangePicture } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { KindIcon } from '../kind-icon.js';

/** What each shape and line in the graph stands for; each leaves its kind out or takes it in again. */
export function GraphLegend({ scene }: { readonly scene: Scene }): JSX.Element | null {
  const things = kindsOf(scene);
  const connections = [...new Set(scene.links.map(({ kind }) => kind))].filter((kind) => !SHAPED.has(kind)).sort();
  if (scene.nodes.length === 0) return null;
  return (
    <div class="legend">
      <ul aria-label={say('graph.legend')}>
        {things.map((kind) => (
          <Filter key={kind} kind={kind} words={sayOf('kind', kind)} others={things}>
            <KindIcon kind={kind} />
          </Filter>
        ))}
        {scene.nodes.some(({ unresolved }) => unresolved) && (
          <li>
            <span class="legend-dashed" aria-hidden="true" /> {say('details.unresolvedShort')}
          </li>
        )}
      </ul>
      {connections.length > 1 && (
        <ul aria-label={say('graph.connections')}>
          {connections.map((kind) => (
            <Filter key={kind} kind={kind} words={sayOf('edge', kind)} others={connections}>
              <span class={`legend-line line-${kind.toLowerCase()}`} aria-hidden="true" />
            </Filter>
          ))}
        </ul>
      )}
      <p class="legend-hint">{say('graph.hint')}</p>
    </div>
  );
}

/** The shape of a document is no matter of choice. */
const SHAPED: ReadonlySet<string> = new Set(['HAS_SECTION', 'HAS_CLAUSE', 'HAS_VERSION', 'Section', 'Version']);

function kindsOf({ nodes }: Scene): readonly (typeof KINDS)[number][] {
  const drawn = new Set(nodes.map(({ kind }) => kind));
  return KINDS.filter((kind) => drawn.has(kind));
}

interface FilterProps {
  readonly kind: string;
  readonly words: string;
  /** What is left out where this kind is to be seen alone. */
  readonly others: readonly string[];
  readonly children: ComponentChildren;
}

function Filter({ kind, words, others, children }: FilterProps): JSX.Element {
  const { state, navigate } = useExplorer();
  if (SHAPED.has(kind))
    return (
      <li>
        {children} {words}
      </li>
    );
  const free = others.filter((other) => !SHAPED.has(other));
  return (
    <li class="legend-filter">
      <button
        type="button"
        aria-pressed={!state.view.picture.off.includes(kind)}
        title={say('graph.filter', { kind: words })}
        onClick={() => navigate((view) => arrangePicture(view, (picture) => toggleKind(picture, kind)))}
      >
        {children} {words}
      </button>
      <button
        type="button"
        class="legend-only"
        aria-label={say('graph.only', { kind: words })}
        title={say('graph.only', { kind: words })}
        onClick={() => navigate((view) => arrangePicture(view, (picture) => focusKind(picture, kind, free)))}
      >
        ◎
      </button>
    </li>
  );
}
