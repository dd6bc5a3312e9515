import type { ComponentChildren, JSX } from 'preact';
import type { Kind } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say, sayOf } from '../../i18n/words.js';
import { openInGraph, toggleOpen } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { KindIcon } from '../kind-icon.js';
import { ViewLink } from '../view-link.js';

interface DetailsHeadProps {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** A line below the title. */
  readonly sub?: JSX.Element;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** What is selected: its kind, its name, and what can be done with it. */
export function DetailsHead({ id, kind, title, sub, children }: DetailsHeadProps): JSX.Element {
  const { view } = useExplorer().state;
  const script = scriptOfId(id);
  return (
    <header class="details-head">
      <p class="details-kind">
        <KindIcon kind={kind} /> {sayOf('kind', kind)}
      </p>
      <h2 class="details-title" {...script}>
        {title}
      </h2>
      {sub}
      <p class="details-actions">
        {kind !== 'Note' && (view.room === 'graph' ? <Expand id={id} /> : <ShowInGraph id={id} />)}
        {children}
      </p>
    </header>
  );
}

function Expand({ id }: { readonly id: string }): JSX.Element {
  const { state, navigate } = useExplorer();
  const isOpen = state.view.open.includes(id);
  return (
    <button type="button" class="button" aria-pressed={isOpen} onClick={() => navigate((view) => toggleOpen(view, id))}>
      {say(isOpen ? 'details.fold' : 'details.expand')}
    </button>
  );
}

function ShowInGraph({ id }: { readonly id: string }): JSX.Element {
  return (
    <ViewLink to={(view) => openInGraph(view, id)} class="button">
      {say('details.showInGraph')}
    </ViewLink>
  );
}
