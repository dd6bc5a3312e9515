import type { JSX } from 'preact';
import type { GraphHandle } from '../../graph/graph-view.js';
import type { SceneNode } from '../../graph/scene.js';
import { say } from '../../i18n/words.js';
import { isPinned, showHidden } from '../../state/picture.js';
import { arrangePicture } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { ExportMenu } from './export-menu.js';
import type { GraphActs } from './use-graph-acts.js';

const STEPS = [1, 2, 3] as const;

/** What can be done with what is selected, and with the picture. */
export function GraphBar({ node, isGrown, acts, handle }: GraphBarProps): JSX.Element {
  const { state, navigate } = useExplorer();
  const { hidden } = state.view.picture;
  return (
    <div class="graph-bar">
      {node !== null && <NodeActs node={node} isGrown={isGrown} acts={acts} handle={handle} />}
      {hidden.length > 0 && (
        <button type="button" class="button" onClick={() => navigate((view) => arrangePicture(view, showHidden))}>
          {say('graph.hidden', { count: hidden.length })}
        </button>
      )}
      <ExportMenu handle={handle} />
    </div>
  );
}

interface GraphBarProps {
  /** What is selected and drawn; null where nothing is. */
  readonly node: SceneNode | null;
  readonly isGrown: boolean;
  readonly acts: GraphActs;
  readonly handle: GraphHandle;
}

function NodeActs({ node, isGrown, acts, handle }: GraphBarProps & { readonly node: SceneNode }): JSX.Element {
  const { picture } = useExplorer().state.view;
  const { id, name } = node;
  const place = handle.placeOf(id);
  return (
    <div class="graph-acts" role="group" aria-label={say('graph.actions', { name })}>
      <button type="button" class="button" aria-keyshortcuts="Enter" onClick={() => acts.onExpand(id)}>
        {say(isGrown ? 'graph.collapse' : 'graph.expand')}
      </button>
      {place !== null && (
        <button
          type="button"
          class="button"
          aria-keyshortcuts="p"
          aria-pressed={isPinned(picture, id)}
          onClick={() => acts.onPin(id, place, 'toggle')}
        >
          {say('graph.pin')}
        </button>
      )}
      <button type="button" class="button" aria-keyshortcuts="h" onClick={() => acts.onHide(id)}>
        {say('graph.hide')}
      </button>
      <button type="button" class="button" onClick={() => acts.onWhy(id)}>
        {say('graph.why')}
      </button>
      <Around steps={picture.around} acts={acts} />
    </div>
  );
}

function Around({ steps, acts }: { readonly steps: number; readonly acts: GraphActs }): JSX.Element {
  return (
    <label class="graph-around">
      {say('graph.steps')}
      <select
        value={String(steps)}
        aria-keyshortcuts="f"
        onChange={({ currentTarget }) => acts.onAround(Number(currentTarget.value))}
      >
        <option value="0">{say('graph.everything')}</option>
        {STEPS.map((step) => (
          <option key={step} value={String(step)}>
            {String(step)}
          </option>
        ))}
      </select>
    </label>
  );
}
