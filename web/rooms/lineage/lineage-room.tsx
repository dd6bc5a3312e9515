import type { JSX } from 'preact';
import type { Line } from '../../api/lineage.js';
import { scriptOfId } from '../../i18n/script.js';
import { say, sayCount } from '../../i18n/words.js';
import { NamedLink } from '../../panels/details/named-link.js';
import { useExplorer } from '../../panels/explorer.js';
import { ProblemNotice, Waiting } from '../../panels/notices.js';
import { ViewLink } from '../../panels/view-link.js';
import { openDocument } from '../../state/view.js';
import '../../styles/lineage.css';
import { ComparisonView } from './comparison-view.js';
import { LineTable } from './line-table.js';
import { VersionTable } from './version-table.js';
import { VersionLine } from './version-line.js';

/** An instrument through its versions: when each was in force, what one changed in another, and the way to the roots. */
export function LineageRoom(): JSX.Element {
  const { state, retry } = useExplorer();
  const { line, view } = state;
  const content = line.last?.asked.id === view.doc ? line.last : null;
  return (
    <div class="panel room">
      {line.status === 'failed' && (
        <ProblemNotice what={say('problem.what.line')} problem={line.problem} onRetry={() => retry('line')} />
      )}
      {content !== null && <Shown line={content} />}
      {content === null && line.status !== 'failed' && <Waiting words={say('room.loading')} lines={8} />}
    </div>
  );
}

function Shown({ line }: { readonly line: Line }): JSX.Element {
  const { instrument } = line;
  return (
    <>
      <h2 class="line-title" {...scriptOfId(instrument.id)}>
        {instrument.name}
      </h2>
      <VersionLine versions={instrument.versions.nodes} />
      <VersionTable versions={instrument.versions.nodes} />
      <StaleList stale={line.stale} />
      <h2 class="room-heading">{say('lineage.compare')}</h2>
      <ComparisonView versions={instrument.versions.nodes} />
      <Ways line={line} />
    </>
  );
}

/** The way to the roots and back, of the clause that is selected or of the whole. */
function Ways({ line: { asked, ancestry, descent } }: { readonly line: Line }): JSX.Element {
  const start = ancestry.nodes.find(({ id }) => id === asked.of)?.node;
  return (
    <>
      <h2 class="room-heading">{say('lineage.of')}</h2>
      <p>{start && <NamedLink named={start} />}</p>
      <p class="room-hint">
        {say('lineage.ofHint')} <ViewLink to={(view) => openDocument(view, view.doc)}>{say('lineage.choose')}</ViewLink>
      </p>
      <LineTable caption={say('lineage.ancestry')} file="rests-on" part={ancestry} />
      <LineTable caption={say('lineage.descent')} file="rests-on-it" part={descent} />
    </>
  );
}

function StaleList({ stale: { totalCount, nodes } }: { readonly stale: Line['stale'] }): JSX.Element {
  return (
    <section class="stale">
      <h2 class="room-heading">{sayCount('lineage.stale', totalCount)}</h2>
      <ul>
        {nodes.map(({ citation, cited, newest }) => (
          <li key={citation.id} class="stale-item">
            <NamedLink named={citation.clause ?? citation.version} />
            <blockquote {...scriptOfId(citation.version.id)}>{citation.evidence.quote}</blockquote>
            <p>
              {say('lineage.cites')} <NamedLink named={cited} /> · {say('lineage.newest')} <NamedLink named={newest} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
