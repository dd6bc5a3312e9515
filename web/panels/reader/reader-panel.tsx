import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { DocumentContent, Note } from '../../api/content.js';
import { scriptOf } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { useActs, useSelected } from '../explorer.js';
import { Nothing, ProblemNotice, Waiting } from '../notices.js';
import { LinksFrom, useUnselected } from '../unselected.js';
import { ClauseView } from './clause-view.js';
import { DocumentFoot, DocumentHead } from './document-head.js';
import { NoteList } from './note-list.js';
import { findFormula, toReading, type ReadingPart } from './reading.js';
import { useArrowKeys } from './use-arrow-keys.js';
import { useGrowing } from './use-growing.js';
import { useScrollToSelected } from './use-scroll-to-selected.js';

/** The document in its own order and words. */
export function ReaderPanel(): JSX.Element {
  const { retry } = useActs();
  const document = useSelected((state) => state.document);
  const scroller = useRef<HTMLElement>(null);
  const content = document.last;
  const parts = useMemo(() => (content === null ? [] : toReading(content)), [content]);
  const total = parts.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const shown = useGrowing(content?.version?.id ?? content?.instrument.id ?? '', total);
  useScrollToSelected(scroller, content, shown === total);
  useArrowKeys(scroller);
  const reading = useMemo(
    () => content && <Reading content={content} parts={parts} shown={shown} />,
    [content, parts, shown],
  );
  return (
    <section
      id="text"
      ref={scroller}
      class="panel reader"
      aria-label={say('reader.region')}
      aria-busy={document.status === 'loading'}
      tabIndex={-1}
    >
      {document.status === 'failed' && (
        <ProblemNotice
          what={say('problem.what.document')}
          problem={document.problem}
          onRetry={() => retry('document')}
        />
      )}
      {reading}
      {content === null && document.status !== 'failed' && <Waiting words={say('reader.loading')} lines={14} />}
    </section>
  );
}

interface ReadingProps {
  readonly content: DocumentContent;
  readonly parts: readonly ReadingPart[];
  /** How many clauses, with those below them, are on the page by now. */
  readonly shown: number;
}

function Reading({ content, parts, shown }: ReadingProps): JSX.Element {
  const formula = useMemo(() => findFormula(content), [content]);
  const hasWords = content.clauses.length > 0;
  const unselected = useUnselected();
  return (
    <article class="document" {...scriptOf(content.version?.language ?? 'en')}>
      <DocumentHead content={content} />
      {formula.map((line) => (
        <p key={line} class="formula">
          {line}
        </p>
      ))}
      <LinksFrom.Provider value={unselected}>
        {parts.map((part) => (
          <Part key={part.section?.id ?? ''} part={part} shown={shown - part.before} />
        ))}
        <NoteList notes={content.version?.notes ?? NO_NOTES} />
      </LinksFrom.Provider>
      {!hasWords && <Nothing title={say('reader.noText')} hint={say('reader.noTextHint')} />}
      <DocumentFoot content={content} />
    </article>
  );
}

const NO_NOTES: readonly Note[] = [];

interface PartProps {
  readonly part: ReadingPart;
  readonly shown: number;
}

/** A part; what is on the page already is the same element as before, so that nothing of it is drawn again. */
function Part({ part: { section, clauses }, shown }: PartProps): JSX.Element {
  const drawn = useMemo(() => clauses.map((tree) => <ClauseView key={tree.clause.id} tree={tree} />), [clauses]);
  return (
    <section class={`part part-${(section?.role ?? 'OPERATIVE').toLowerCase()}`} data-section={section?.id}>
      {section !== null && <h3 class="part-heading">{section.heading}</h3>}
      <ol class="clauses">{drawn.slice(0, Math.max(0, shown))}</ol>
    </section>
  );
}
