import type { JSX } from 'preact';
import type { Named } from '../../api/content.js';
import { scriptOfId } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { goTo, type View } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { wordsOfPath } from '../path-words.js';
import { KindIcon } from '../kind-icon.js';
import { ViewLink } from '../view-link.js';

/** A link to something by its name, with its shape; an example and something unresolved say so. */
export function NamedLink({ named, isUnresolved = false }: NamedLinkProps): JSX.Element {
  const { document } = useExplorer().state;
  const unresolved = isUnresolved || ('resolved' in named && !named.resolved);
  const isHere = (id: string): boolean => document.last?.version?.id === id;
  return (
    <span class="named">
      <KindIcon kind={named.__typename} />
      <ViewLink to={(view) => goToNamed(view, named, isHere)} class="named-link">
        <span {...scriptOfId(named.id)}>{named.__typename === 'Clause' ? wordsOfPath(named.path) : named.name}</span>
      </ViewLink>
      {named.__typename === 'Clause' && !isHere(named.version.id) && <span class="named-of">{named.version.name}</span>}
      {unresolved && <span class="tag tag-unresolved">{say('details.unresolvedShort')}</span>}
      {named.__typename === 'Practice' && named.example && (
        <span class="tag tag-example">{say('details.exampleShort')}</span>
      )}
    </span>
  );
}

interface NamedLinkProps {
  readonly named: Named;
  readonly isUnresolved?: boolean;
}

/** A clause of another document brings that document into the reader. */
export function goToNamed(view: View, named: Named, isHere: (version: string) => boolean): View {
  const isElsewhere = named.__typename === 'Clause' && !isHere(named.version.id);
  return isElsewhere ? goTo(view, named.id, named.version.id) : goTo(view, named.id);
}
