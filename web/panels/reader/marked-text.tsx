import type { JSX } from 'preact';
import { say, type WordKey } from '../../i18n/words.js';
import { selectMark, type Stretch } from '../../state/view.js';
import { useActs } from '../explorer.js';
import { ViewLink } from '../view-link.js';
import type { Mark, Segment } from './marks.js';
import { NoteCall } from './note-call.js';

/** What of a clause's words is pointed at: one mark, or all that lead to something. */
export interface Pointed {
  readonly stretch: Stretch | null;
  readonly target: string | null;
}

interface MarkedTextProps {
  /** Id of the clause whose words these are. */
  readonly clause: string;
  readonly segments: readonly Segment[];
  readonly pointed: Pointed;
}

/** Words of a document with what was read from them marked. Text stays text: nothing of it is ever taken for markup. */
export function MarkedText({ clause, segments, pointed }: MarkedTextProps): JSX.Element {
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
            pointed={pointed}
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
  readonly pointed: Pointed;
}

function OuterMark({ clause, mark, segment, pointed }: MarkProps): JSX.Element {
  if (mark.kind === 'note') return <NoteCall note={mark.note} />;
  if (mark.kind === 'opener')
    return (
      <em class="opener">
        <MarkedText clause={clause} segments={segment.inside} pointed={pointed} />
      </em>
    );
  return (
    <ViewLink
      to={(from) => selectMark(from, clause, spanOf(mark))}
      class={classOf(pointed, mark)}
      title={titleOf(mark)}
    >
      <Inside clause={clause} segments={segment.inside} pointed={pointed} />
    </ViewLink>
  );
}

function Inside({ clause, segments, pointed }: MarkedTextProps): JSX.Element {
  return (
    <>
      {segments.map((segment) =>
        segment.mark === null ? (
          segment.text
        ) : (
          <InnerMark key={segment.start} clause={clause} mark={segment.mark} segment={segment} pointed={pointed} />
        ),
      )}
    </>
  );
}

/** A link cannot hold a link: the mark inside another is reached by pointer here, and by keyboard in the details. */
function InnerMark({ clause, mark, segment, pointed }: MarkProps): JSX.Element {
  const { navigate } = useActs();
  if (mark.kind === 'note') return <sup class="note-call">{segment.text}</sup>;
  const choose = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    navigate((view) => selectMark(view, clause, spanOf(mark)));
  };
  return (
    <span class={classOf(pointed, mark)} title={titleOf(mark)} onClick={choose}>
      <Inside clause={clause} segments={segment.inside} pointed={pointed} />
    </span>
  );
}

function spanOf({ start, end }: Mark): { readonly start: number; readonly end: number } {
  return { start, end };
}

function classOf(pointed: Pointed, { kind, target, start, end }: Mark): string {
  const isPointed = pointed.stretch?.start === start && pointed.stretch.end === end;
  const leadsThere = target !== null && pointed.target === target.id;
  return `mark mark-${kind}${isPointed || leadsThere ? ' is-pointed' : ''}`;
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
