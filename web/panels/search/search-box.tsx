import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../i18n/words.js';
import { searchFor } from '../../state/view.js';
import { useExplorer } from '../explorer.js';
import { isTyping } from '../is-typing.js';

const PAUSE_IN_MS = 140;

/** Where words are searched for; `/` comes here from anywhere, Escape clears, the down arrow goes to the results. */
export function SearchBox(): JSX.Element {
  const { state, navigate } = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTyped(state.view.query);
  useSlash(input);
  const clear = (): void => {
    setTyped('');
    navigate((view) => searchFor(view, ''));
  };
  return (
    <search class="search">
      <input
        ref={input}
        id="search-words"
        type="search"
        value={typed}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        placeholder={say('search.placeholder')}
        aria-label={say('search.label')}
        aria-keyshortcuts="/"
        title={say('search.key')}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') focusFirstResult(event);
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          clear();
        }}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
    </search>
  );
}

/** What is in the box: it follows the address, and the address follows it after a short pause. An address that this box wrote itself is not followed back: more may have been typed meanwhile. */
function useTyped(query: string): readonly [string, (text: string) => void] {
  const { navigate } = useExplorer();
  const [typed, setTyped] = useState(query);
  const written = useRef(query);
  useEffect(() => {
    if (query === written.current) return;
    written.current = query;
    setTyped(query);
  }, [query]);
  useEffect(() => {
    if (typed === query) return undefined;
    const how = query === '' ? 'push' : 'replace';
    const timer = setTimeout(() => {
      written.current = typed;
      navigate((view) => searchFor(view, typed), how);
    }, PAUSE_IN_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped];
}

/** The key is listened to from the moment the box can be seen. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
}

function focusFirstResult(event: KeyboardEvent): void {
  const first = document.querySelector<HTMLElement>('.results .hit-link');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
