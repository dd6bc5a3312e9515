import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../i18n/words.js';
import { isTyping } from '../panels/is-typing.js';
import { HELP_ROWS } from './keys.js';

const SHEET = 'help-sheet';

/** What the keys do, and how the answers are to be read; `?` opens it from anywhere. */
export function HelpSheet(): JSX.Element {
  const sheet = useRef<HTMLDialogElement>(null);
  useQuestionMark(sheet);
  return (
    <dialog ref={sheet} id={SHEET} class="help-sheet" aria-labelledby="help-title" onKeyDown={keepEscape}>
      <h2 id="help-title">{say('help.title')}</h2>
      <dl>
        {HELP_ROWS.map(({ keys, words }) => (
          <div key={words} class="help-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('help.promise')}</p>
      <button type="button" class="button" onClick={() => sheet.current?.close()}>
        {say('help.close')}
      </button>
    </dialog>
  );
}

/** Opens the sheet for who does not know the key. */
export function HelpButton(): JSX.Element {
  const words = say('help.title');
  return (
    <button type="button" class="icon-button" aria-label={words} title={words} aria-keyshortcuts="?" onClick={open}>
      ?
    </button>
  );
}

function open(): void {
  const sheet = document.querySelector<HTMLDialogElement>(`#${SHEET}`);
  if (sheet?.open === false) sheet.showModal();
}

/** Escape closes the sheet and nothing behind it. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

function useQuestionMark(sheet: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const show = (event: KeyboardEvent): void => {
      if (event.key !== '?' || isTyping(event.target) || sheet.current === null) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', show);
    return () => document.removeEventListener('keydown', show);
  }, []);
}
