import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { DocumentContent } from '../../api/content.js';
import { scriptOf } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';
import { useExplorer } from '../explorer.js';
import { Nothing, ProblemNotice, Waiting } from '../notices.js';
import { ClauseView } from './clause-view.js';
import { DocumentFoot, DocumentHead } from './document-head.js';
import { NoteList } from './note-list.js';
import { findFormula, toReading, type ReadingPart } from './reading.js';
import { useArrowKeys } from './use-arrow-keys.js';
import { useScrollToSelected } from './use-scroll-to-selected.js';

/** The document in its own order and words. */
export function ReaderPanel(): JSX.Element {
  const { state, retry } = useExplorer();
  const { document } = state;
  const scroller = useRef<HTMLElement>(null);
  useScrollToSelected(scroller, state);
  useArrowKeys(scroller);
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
      {document.last !== null && <Reading content={document.last} />}
      {document.last === null && document.status !== 'failed' && <Waiting words={say('reader.loading')} lines={14} />}
    </section>
  );
}

function Reading({ content }: { readonly content: DocumentContent }): JSX.Element {
  const parts = useMemo(() => toReading(content), [content]);
  const formula = useMemo(() => findFormula(content), [content]);
  const hasWords = content.clauses.length > 0;
  return (
    <article class="document" {...scriptOf(content.version?.language ?? 'en')}>
      <DocumentHead content={content} />
      {formula.map((line) => (
        <p key={line} class="formula">
          {line}
        </p>
      ))}
      {parts.map((part) => (
        <Part key={part.section?.id ?? ''} part={part} />
      ))}
      <NoteList notes={content.version?.notes ?? []} />
      {!hasWords && <Nothing title={say('reader.noText')} hint={say('reader.noTextHint')} />}
      <DocumentFoot content={content} />
    </article>
  );
}

function Part({ part: { section, clauses } }: { readonly part: ReadingPart }): JSX.Element {
  return (
    <section class={`part part-${(section?.role ?? 'OPERATIVE').toLowerCase()}`} data-section={section?.id}>
      {section !== null && <h3 class="part-heading">{section.heading}</h3>}
      <ol class="clauses">
        {clauses.map((tree) => (
          <ClauseView key={tree.clause.id} tree={tree} />
        ))}
      </ol>
    </section>
  );
}
