import type { JSX } from 'preact';
import { sayOf } from '../../i18n/words.js';

/** A fact in words: its name in the resource file (`fact.<name>`) and its value; null where it is not known. */
export type Fact = readonly [name: string, value: string | null];

/** The facts of something as name and value; what is not known is left out. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): JSX.Element | null {
  const known = facts.filter(([, value]) => value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name} class="fact">
          <dt>{sayOf('fact', name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
