import type { JSX } from 'preact';
import { say } from '../i18n/words.js';
import { picked, pickNothing, togglePick } from '../state/view.js';
import '../styles/facets.css';
import type { Facet } from './facet.js';
import { useExplorer } from './explorer.js';

const MOST_OPTIONS = 12;

/** Narrows a list: each value with its count; those of one name add to each other, those of different names narrow. */
export function Facets({ facets }: { readonly facets: readonly Facet[] }): JSX.Element {
  const { state, navigate } = useExplorer();
  const names = facets.map(({ name }) => name);
  const isPicked = names.some((name) => picked(state.view, name).length > 0);
  return (
    <aside class="facets" aria-label={say('facets.label')}>
      {isPicked && (
        <button type="button" class="button" onClick={() => navigate((view) => pickNothing(view, names))}>
          {say('facets.clear')}
        </button>
      )}
      {facets.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} />
      ))}
    </aside>
  );
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
