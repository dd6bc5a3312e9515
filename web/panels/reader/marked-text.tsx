import type { JSX } from 'preact';
import { say, type WordKey } from '../../i18n/words.js';
import { selectMark, type View } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { ViewLink } from '../view-link.js';
import type { Mark, Segment } from './marks.js';
import { NoteCall } from './note-call.js';

interface MarkedTextProps {
  /** Id of the clause whose words these are. */
  readonly clause: string;
  readonly segments: readonly Segment[];
}

/** Words of a document with what was read from them marked. Text stays text: nothing of it is ever taken for markup. */
export function MarkedText({ clause, segments }: MarkedTextProps): JSX.Element {
  return (
    <>
      {segments.map((segment) =>
        segment.mark === null ? (
          segment.text
        ) : (
          <OuterMark
            key={`${segment.mark.kind} ${segment.start}`}
            clause={clause}
            mark={segment.mark}
            segment={segment}
          />
        ),
      )}
    </>
  );
}

interface MarkProps {
  readonly clause: string;
  readonly mark: Mark;
  readonly segment: Segment;
}

function OuterMark({ clause, mark, segment }: MarkProps): JSX.Element {
  const { view } = useExplorer().state;
  if (mark.kind === 'note') return <NoteCall note={mark.note} />;
  if (mark.kind === 'opener')
    return (
      <em class="opener">
        <MarkedText clause={clause} segments={segment.inside} />
      </em>
    );
  return (
    <ViewLink
      to={(from) => selectMark(from, clause, spanOf(mark))}
      class={classOf(view, clause, mark)}
      title={titleOf(mark)}
    >
      <Inside clause={clause} segments={segment.inside} />
    </ViewLink>
  );
}

function Inside({ clause, segments }: MarkedTextProps): JSX.Element {
  return (
    <>
      {segments.map((segment) =>
        segment.mark === null ? (
          segment.text
        ) : (
          <InnerMark key={segment.start} clause={clause} mark={segment.mark} segment={segment} />
        ),
      )}
    </>
  );
}

/** A link cannot hold a link: the mark inside another is reached by pointer here, and by keyboard in the details. */
function InnerMark({ clause, mark, segment }: MarkProps): JSX.Element {
  const { state, navigate } = useExplorer();
  if (mark.kind === 'note') return <sup class="note-call">{segment.text}</sup>;
  const choose = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    navigate((view) => selectMark(view, clause, spanOf(mark)));
  };
  return (
    <span class={classOf(state.view, clause, mark)} title={titleOf(mark)} onClick={choose}>
      <Inside clause={clause} segments={segment.inside} />
    </span>
  );
}

function spanOf({ start, end }: Mark): { readonly start: number; readonly end: number } {
  return { start, end };
}

function classOf({ at, mark: pointed }: View, clause: string, { kind, target, start, end }: Mark): string {
  const isPointed = at === clause && pointed?.start === start && pointed.end === end;
  return `mark mark-${kind}${isPointed || (target !== null && at === target.id) ? ' is-pointed' : ''}`;
}

/** What a mark says when it is pointed at. */
const TITLES: Readonly<Record<Exclude<Mark['kind'], 'note'>, WordKey>> = {
  citation: 'reader.cites',
  unresolved: 'reader.citesUnresolved',
  actor: 'reader.names',
  initiative: 'reader.names',
  event: 'reader.names',
  other: 'reader.names',
  duty: 'reader.asks',
  opener: 'reader.opens',
};

function titleOf({ kind, target }: Exclude<Mark, { readonly kind: 'note' }>): string {
  return say(TITLES[kind], { name: target?.name ?? '' });
}
