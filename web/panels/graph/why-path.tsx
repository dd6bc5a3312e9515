import type { JSX } from 'preact';
import type { Hop } from '../../api/content.js';
import { say, sayOf } from '../../i18n/words.js';
import { askWhy, type Ways } from '../../state/picture.js';
import { arrangePicture } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { KindIcon } from '../kind-icon.js';
import { ProblemNotice } from '../notices.js';
import type { GraphActs } from './use-graph-acts.js';

/** The way from one thing to another, step by step with the words that each step rests on; before its end is chosen, what to do. */
export function WhyPath({ acts, nameOf }: WhyPathProps): JSX.Element | null {
  const { state, navigate } = useExplorer();
  const { why } = state.view.picture;
  if (why === null) return null;
  return (
    <section class="why" aria-live="polite">
      <button
        type="button"
        class="icon-button why-close"
        aria-label={say('graph.whyClose')}
        title={say('graph.whyClose')}
        onClick={() => navigate((view) => arrangePicture(view, (picture) => askWhy(picture, null)))}
      >
        ×
      </button>
      <Found why={why} acts={acts} nameOf={nameOf} />
    </section>
  );
}

interface WhyPathProps {
  readonly acts: GraphActs;
  /** The name of something, as far as it is known. */
  readonly nameOf: (id: string) => string;
}

function Found({ why, acts, nameOf }: WhyPathProps & { readonly why: Ways }): JSX.Element {
  const { state, retry } = useExplorer();
  const remote = state.why;
  if (why.to === null) return <p>{say('graph.whyPick', { name: nameOf(why.from) })}</p>;
  if (remote.status === 'failed')
    return <ProblemNotice what={say('problem.what.why')} problem={remote.problem} onRetry={() => retry('why')} />;
  if (remote.status !== 'ready') return <p>{say('graph.whyLoading')}</p>;
  const [first] = remote.last;
  if (!first) return <p>{say('graph.whyNone')}</p>;
  return (
    <>
      <h2>{say('graph.whyTitle', { from: nameOf(why.from), to: nameOf(why.to) })}</h2>
      <ol>
        {first.hops.map((hop) => (
          <Step key={hop.edge.id} hop={hop} acts={acts} />
        ))}
      </ol>
    </>
  );
}

function Step({ hop, acts }: { readonly hop: Hop; readonly acts: GraphActs }): JSX.Element {
  const { from, to, edge, forward } = hop;
  const link = (named: Hop['from']): JSX.Element => (
    <button type="button" class="link-button" onClick={() => acts.onSelect(named.id)}>
      <KindIcon kind={named.__typename} /> {named.name}
    </button>
  );
  const [start, end] = forward ? [from, to] : [to, from];
  return (
    <li>
      {link(start)} {sayOf('edge', edge.kind)} {link(end)}
      {edge.evidence !== null && (
        <p class="why-words">
          <q>{edge.evidence.quote}</q>{' '}
          <small>{say('details.inFile', { file: edge.evidence.file, line: String(edge.evidence.line) })}</small>
        </p>
      )}
    </li>
  );
}
