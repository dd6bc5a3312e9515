import type { JSX } from 'preact';
import type { Clause } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { useExplorer } from '../explorer.js';
import { EvidenceFacts } from './evidence-card.js';
import { FactList } from './facts.js';
import { NamedLink } from './named-link.js';
import { wordOf } from '../../api/word-of.js';

/** One thing that a clause asks: of whom, to do what, how often, on which words. */
export function DutyCard({ duty }: { readonly duty: Clause['duties'][number] }): JSX.Element {
  const { view } = useExplorer().state;
  const { id, modality, action, object, cadenceWords, deadline, proviso, addressees, evidence } = duty;
  return (
    <li class={view.at === id ? 'evidence is-pointed' : 'evidence'}>
      <p class="duty-words" {...scriptOfId(id)}>
        <em>{wordOf(modality)}</em> {addressees.length === 0 && say('details.nobody')}
        {addressees.map((actor) => (
          <NamedLink key={actor.id} named={actor} />
        ))}
      </p>
      <p class="duty-words" {...scriptOfId(id)}>
        <strong>{action}</strong> {object}
      </p>
      <FactList
        facts={[
          ['cadence', cadenceWords],
          ['deadline', deadline],
          ['proviso', proviso],
        ]}
      />
      <EvidenceFacts evidence={evidence} note={null} />
    </li>
  );
}
