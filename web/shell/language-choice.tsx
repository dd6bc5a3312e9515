import type { JSX } from 'preact';
import { LANGUAGES } from '../i18n/languages.js';
import { say } from '../i18n/words.js';
import { useExplorer } from '../panels/explorer.js';
import { speakIn } from '../state/view.js';

/** Chooses the language of the interface; each is named in itself. */
export function LanguageChoice(): JSX.Element {
  const { state, navigate } = useExplorer();
  return (
    <select
      class="language-choice"
      aria-label={say('app.language')}
      title={say('app.language')}
      value={state.language}
      onChange={({ currentTarget: { value } }) => navigate((view) => speakIn(view, value))}
    >
      {LANGUAGES.map(({ tag, name, direction }) => (
        <option key={tag} value={tag} lang={tag} dir={direction}>
          {name}
        </option>
      ))}
    </select>
  );
}
