import { keep, readKept } from '../state/kept.js';

/** The colours of the page. */
export type Theme = 'light' | 'dark';

const KEPT_AS = 'cop-theme';

/** Takes up the colours that were chosen before; without a choice the device decides. */
export function restoreTheme(root: HTMLElement): void {
  const kept = readKept(KEPT_AS);
  if (kept === 'dark' || kept === 'light') root.dataset['theme'] = kept;
}

/** The colours that the page has now. */
export function currentTheme(root: HTMLElement): Theme {
  const chosen = root.dataset['theme'];
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Chooses colours, here and for the next visit. */
export function chooseTheme(root: HTMLElement, theme: Theme): void {
  root.dataset['theme'] = theme;
  keep(KEPT_AS, theme);
}
