import type { WordKey } from '../i18n/words.js';

/** A row of the help sheet: keys as they are printed on a keyboard, and what they do. */
export interface HelpRow {
  readonly keys: readonly string[];
  readonly words: WordKey;
  /** Names of the keys of the graph, as the browser says them, that the row stands for; a test holds them against the table that the graph obeys. */
  readonly inGraph?: readonly string[];
}

/** Every key that does something, in the order of the help sheet. */
export const HELP_ROWS: readonly HelpRow[] = [
  { keys: ['/'], words: 'help.search' },
  { keys: ['?'], words: 'help.help' },
  { keys: ['Tab'], words: 'help.tab' },
  { keys: ['↑', '↓'], words: 'help.arrows' },
  { keys: ['Enter'], words: 'help.enter', inGraph: ['Enter'] },
  { keys: ['Esc'], words: 'help.escape', inGraph: ['Escape'] },
  {
    keys: ['←', '↑', '→', '↓'],
    words: 'help.graph',
    inGraph: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'],
  },
  {
    keys: ['Shift', '←', '↑', '→', '↓'],
    words: 'help.move',
    inGraph: ['Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowDown'],
  },
  { keys: ['h'], words: 'help.hide', inGraph: ['h'] },
  { keys: ['p'], words: 'help.pin', inGraph: ['p'] },
  { keys: ['f'], words: 'help.focus', inGraph: ['f'] },
  { keys: ['+', '−', '0'], words: 'help.zoom', inGraph: ['+', '=', '-', '0'] },
];
