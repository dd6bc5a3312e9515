import type { Line } from '../lines.js';
import type { OutlineBuilder } from '../outline-builder.js';

/** The parts of a treaty, in their order. */
export type Zone = 'front' | 'preamble' | 'agreed' | 'articles' | 'final' | 'closing';

/** How far the reading has come. */
export interface Progress {
  zone: Zone;
  /** Value of the last article. */
  article: number;
  /** Open containers, outermost first. */
  containers: readonly { readonly level: number; readonly index: number }[];
  readonly areParagraphs: boolean;
}

/** A line, and those behind it. */
export interface Here {
  readonly line: Line;
  readonly ahead: readonly Line[];
}

/** Whether the words taken last end as a paragraph does. */
export function isEnded(builder: OutlineBuilder): boolean {
  const last = builder.lastWords();
  return last === null || /[.;:,][”"’')\]]*\s*\d{0,2}\s*$/.test(last);
}
