import type { JSX } from 'preact';
import type { Problem } from '../api/answer.js';
import { say } from '../i18n/words.js';

/** Says in words what went wrong, what stays, and offers to try again. */
export function ProblemNotice({ what, problem, onRetry }: ProblemNoticeProps): JSX.Element {
  return (
    <div class="notice notice-problem" role="alert">
      <p class="notice-title">{what}</p>
      <p>
        {say(`problem.${problem.kind}`)} {say(`problem.${problem.kind}Hint`)}
      </p>
      {problem.message !== null && problem.kind !== 'unreachable' && (
        <p class="notice-said">{say('problem.said', { message: problem.message })}</p>
      )}
      {problem.kind !== 'missing' && (
        <button type="button" class="button" onClick={onRetry}>
          {say('problem.retry')}
        </button>
      )}
    </div>
  );
}

interface ProblemNoticeProps {
  readonly what: string;
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** Stands where words will be, and says that they are on their way. */
export function Waiting({ words, lines }: { readonly words: string; readonly lines: number }): JSX.Element {
  return (
    <div class="waiting" role="status">
      <span class="visually-hidden">{words}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="waiting-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Says that there is nothing here, and what to do. */
export function Nothing({ title, hint }: { readonly title: string; readonly hint: string }): JSX.Element {
  return (
    <div class="notice notice-nothing">
      <p class="notice-title">{title}</p>
      <p>{hint}</p>
    </div>
  );
}
