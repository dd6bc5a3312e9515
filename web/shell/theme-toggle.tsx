import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../i18n/words.js';
import { chooseTheme, currentTheme } from './theme.js';

/** Turns the page from light to dark and back. */
export function ThemeToggle(): JSX.Element {
  const root = document.documentElement;
  const [theme, setTheme] = useState(() => currentTheme(root));
  const other = theme === 'dark' ? 'light' : 'dark';
  const words = say(other === 'dark' ? 'theme.toDark' : 'theme.toLight');
  const turn = (): void => {
    chooseTheme(root, other);
    setTheme(other);
  };
  return (
    <button type="button" class="icon-button theme-toggle" aria-label={words} title={words} onClick={turn}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle class="theme-ring" cx="10" cy="10" r="7" />
        <path class="theme-half" d="M10 3a7 7 0 0 1 0 14z" />
      </svg>
    </button>
  );
}
