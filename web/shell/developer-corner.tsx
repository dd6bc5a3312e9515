import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { askedByView, type AskedQuestion } from '../api/asked-by-view.js';
import { addressOfGraphiql, inlineVariables } from '../api/graphiql-address.js';
import { scriptOf } from '../i18n/script.js';
import { say, sayCount } from '../i18n/words.js';
import { CopyButton } from '../panels/copy-button.js';
import { useExplorer } from '../panels/explorer.js';
import { boardDay, lineOf, searchOf } from '../state/app-state.js';
import { ADDRESSEE, EXAMPLE, isSearchGraph, picked } from '../state/view.js';

/** For developers: the GraphQL that made the view, to be copied or run in GraphiQL. */
export function DeveloperCorner(): JSX.Element {
  const sheet = useRef<HTMLDialogElement>(null);
  const { state } = useExplorer();
  const { view } = state;
  const [questions, setQuestions] = useState<readonly AskedQuestion[]>([]);
  const words = say('dev.title');
  const open = (): void => {
    const list = picked(view, 'list')[0];
    setQuestions(
      askedByView({
        ...view,
        list,
        day: boardDay(view),
        cited: EXAMPLE,
        addressee: ADDRESSEE,
        line: lineOf(view),
        search: searchOf(view),
        found: isSearchGraph(view) ? (state.found.last?.results.nodes ?? []).map(({ node }) => node.id) : [],
      }),
    );
    sheet.current?.showModal();
  };
  return (
    <>
      <button type="button" class="icon-button dev-button" aria-label={words} title={words} onClick={open}>
        {'{ }'}
      </button>
      <dialog
        ref={sheet}
        class="help-sheet dev-sheet"
        aria-labelledby="dev-title"
        onKeyDown={(event) => event.stopPropagation()}
      >
        <h2 id="dev-title">{words}</h2>
        <p>{say(questions.length === 0 ? 'dev.none' : 'dev.hint')}</p>
        {questions.map((question) => (
          <Question key={question.query} question={question} />
        ))}
        <button type="button" class="button" onClick={() => sheet.current?.close()}>
          {say('help.close')}
        </button>
      </dialog>
    </>
  );
}

function Question({ question: { query, variables, times } }: { readonly question: AskedQuestion }): JSX.Element {
  const whole = inlineVariables(query, variables);
  return (
    <section class="dev-question">
      {times > 1 && <p>{sayCount('dev.times', times)}</p>}
      <pre class="dev-query" tabIndex={0} {...scriptOf('en')}>
        {whole}
      </pre>
      <p class="dev-actions">
        <a class="button" href={addressOfGraphiql(query, variables)}>
          {say('dev.open')}
        </a>
        <CopyButton words={say('dev.copy')} text={whole} />
      </p>
    </section>
  );
}
