import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../api/answer.js';
import { askChoices, type Choices } from '../../api/ask-choices.js';
import { createAsk } from '../../api/client.js';
import { say as sayShared } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { ProblemNotice, Waiting } from '../../panels/notices.js';
import '../../styles/submit.css';
import { SubmitForm } from './submit-form.js';
import { loadSay, type Say } from './submit-words.js';

const NONE: Choices = { countries: [], meetings: [] };

/** The form of a submission: what is typed becomes the file to send, in the page. */
export function SubmitRoom(): JSX.Element {
  const say = useSay(useExplorer().state.language);
  const [tries, setTries] = useState(0);
  const choices = useChoices(tries);
  if (say === null || choices === null)
    return (
      <div class="panel room">
        <Waiting words={sayShared('room.loading')} lines={8} />
      </div>
    );
  return (
    <div class="panel room submit">
      <p>{say('intro')}</p>
      <p class="submit-private">{say('private')}</p>
      {choices.kind === 'problem' && (
        <ProblemNotice what={say('choices')} problem={choices.problem} onRetry={() => setTries(tries + 1)} />
      )}
      <SubmitForm say={say} choices={choices.kind === 'problem' ? NONE : choices.value} />
    </div>
  );
}

function useSay(language: string): Say | null {
  const [say, setSay] = useState<{ readonly of: Say } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadSay(language).then((of) => isWanted && setSay({ of }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return say?.of ?? null;
}

function useChoices(tries: number): Answer<Choices> | null {
  const [answer, setAnswer] = useState<Answer<Choices> | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const ask = createAsk(new URL('/graphql', location.href).href);
    void askChoices(ask, asking.signal).then((came) => asking.signal.aborted || setAnswer(came));
    return () => asking.abort();
  }, [tries]);
  return answer;
}
