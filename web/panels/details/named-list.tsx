import type { JSX } from 'preact';
import type { Named } from '../../api/content.js';
import { NamedLink } from './named-link.js';

/** A headed list of links; nothing for none. */
export function NamedList({ heading, things }: NamedListProps): JSX.Element | null {
  if (things.length === 0) return null;
  return (
    <section class="details-part">
      <h3 class="details-heading">{heading}</h3>
      <ul class="named-list">
        {things.map((named) => (
          <li key={named.id}>
            <NamedLink named={named} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NamedListProps {
  readonly heading: string;
  readonly things: readonly Named[];
}
