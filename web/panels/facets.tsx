import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../i18n/words.js';
import { picked, pickNothing, togglePick } from '../state/view.js';
import '../styles/facets.css';
import type { Facet } from './facet.js';
import { useExplorer } from './explorer.js';

const MOST_OPTIONS = 12;

/** Narrows a list: each value with its count; those of one name add to each other, those of different names narrow. Where they would stand above the list they are folded, so that it is seen first. */
export function Facets({ facets, isBeside = true }: FacetsProps): JSX.Element {
  const { state, navigate } = useExplorer();
  const names = facets.map(({ name }) => name);
  const [isOpen] = useState(isBeside && matchMedia('(min-width: 60rem)').matches);
  const isPicked = names.some((name) => picked(state.view, name).length > 0);
  return (
    <aside aria-label={say('facets.label')}>
      <details class={isBeside ? 'facets-fold is-beside' : 'facets-fold'} open={isOpen}>
        <summary>{say('facets.label')}</summary>
        <div class="facets">
          {isPicked && (
            <button type="button" class="button" onClick={() => navigate((view) => pickNothing(view, names))}>
              {say('facets.clear')}
            </button>
          )}
          {facets.map((facet) => (
            <FacetGroup key={facet.name} facet={facet} />
          ))}
        </div>
      </details>
    </aside>
  );
}

interface FacetsProps {
  readonly facets: readonly Facet[];
  /** Whether they stand beside the list where there is room. */
  readonly isBeside?: boolean;
}

function FacetGroup({ facet: { name, title, options } }: { readonly facet: Facet }): JSX.Element | null {
  const { state, navigate } = useExplorer();
  const chosen = picked(state.view, name);
  const shown = options.filter(({ value }, place) => place < MOST_OPTIONS || chosen.includes(value));
  if (options.length === 0) return null;
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {shown.map(({ value, label, count }) => (
        <label key={value} class="facet-option">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => navigate((view) => togglePick(view, name, value))}
          />
          <span class="facet-label">{label}</span>
          <span class="count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
