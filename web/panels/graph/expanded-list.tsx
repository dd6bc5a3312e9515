import type { JSX } from 'preact';
import type { Scene } from '../../graph/scene.js';
import { say } from '../../i18n/words.js';
import { IDLE } from '../../state/remote.js';
import { toggleOpen } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { ProblemNotice } from '../notices.js';

/** What was expanded, each with a way to fold it again, and what is said where its neighbours were cut. */
export function ExpandedList({ scene }: { readonly scene: Scene }): JSX.Element | null {
  const { view } = useExplorer().state;
  if (view.open.length === 0) return null;
  return (
    <div class="expanded">
      <p class="expanded-title">{say('graph.expanded')}</p>
      <ul>
        {view.open.map((id) => (
          <Expanded key={id} id={id} name={scene.nodes.find((node) => node.id === id)?.name ?? id} />
        ))}
      </ul>
    </div>
  );
}

function Expanded({ id, name }: { readonly id: string; readonly name: string }): JSX.Element {
  const { state, navigate, retry } = useExplorer();
  const remote = state.neighbourhoods[id] ?? IDLE;
  return (
    <li class="expanded-item">
      <span class="expanded-name">{remote.status === 'loading' ? say('graph.expanding', { name }) : name}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={say('graph.fold', { name })}
        title={say('graph.fold', { name })}
        onClick={() => navigate((view) => toggleOpen(view, id))}
      >
        ×
      </button>
      {remote.last?.cut?.by === 'SIZE' && <p class="expanded-cut">{remote.last.cut.message}</p>}
      {remote.status === 'failed' && (
        <ProblemNotice
          what={say('problem.what.neighbourhood', { name })}
          problem={remote.problem}
          onRetry={() => retry({ neighbourhood: id })}
        />
      )}
    </li>
  );
}
