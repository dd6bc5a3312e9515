import type { JSX } from 'preact';
import { say, type WordKey } from '../i18n/words.js';
import type { Part } from '../state/app-state.js';
import type { Remote } from '../state/remote.js';
import { useExplorer } from './explorer.js';
import { ProblemNotice, Waiting } from './notices.js';

interface AskedProps<Value> {
  readonly part: Part;
  readonly remote: Remote<unknown>;
  /** What is there of what is wanted; null while nothing is. */
  readonly value: Value | null;
  /** What is said where it could not be had. */
  readonly problem: WordKey;
  readonly draw: (value: Value) => JSX.Element;
}

/** What a room asks for: drawn once it is there; until then that it is on its way, or could not be had and may be asked for again. */
export function Asked<Value>({ part, remote, value, problem, draw }: AskedProps<Value>): JSX.Element {
  const { retry } = useExplorer();
  return (
    <>
      {remote.status === 'failed' && (
        <ProblemNotice what={say(problem)} problem={remote.problem} onRetry={() => retry(part)} />
      )}
      {value !== null && draw(value)}
      {value === null && remote.status !== 'failed' && <Waiting words={say('room.loading')} lines={8} />}
    </>
  );
}
