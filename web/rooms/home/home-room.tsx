import type { JSX } from 'preact';
import { say } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { ProblemNotice } from '../../panels/notices.js';
import '../../styles/home.css';
import { DocumentList } from './document-list.js';
import { CollectionCounts } from './collection-counts.js';
import { WaysIn } from './ways-in.js';

/** What this is, in ten seconds: its promise, three questions that it answers, and the documents it answers from. */
export function HomeRoom(): JSX.Element {
  const { state, retry } = useExplorer();
  const { opening } = state;
  return (
    <div class="panel room home">
      <section class="home-head">
        <h1 class="home-title">{say('app.purpose')}</h1>
        <p class="home-lead">{say('home.lead')}</p>
        {opening.last !== null && <CollectionCounts counts={opening.last.collection} />}
      </section>
      {opening.status === 'failed' && (
        <ProblemNotice what={say('problem.what.opening')} problem={opening.problem} onRetry={() => retry('opening')} />
      )}
      <WaysIn opening={opening.last} />
      {opening.last !== null && <DocumentList instruments={opening.last.instruments} />}
    </div>
  );
}
