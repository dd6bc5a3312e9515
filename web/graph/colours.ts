import { colourOf, type Palette } from './palette.js';
import type { SketchNode } from './sketch.js';

/** The colours of a node: its inside, and its edge where it has one. */
export interface Colours {
  readonly fill: string;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
}

/** The colours of a node in a palette. */
export function coloursOf({ part, kind, look }: SketchNode, palette: Palette): Colours {
  const plain = { stroke: null, width: 0, dash: [] };
  if (part === 'root') return { ...plain, fill: palette.ink };
  if (part === 'block') return { ...plain, fill: palette.block, stroke: palette.line, width: 1 };
  if (look === 'unresolved') return { fill: palette.panel, stroke: palette.muted, width: 2, dash: [4, 3] };
  if (part === 'chip') return { ...plain, fill: palette.panel, stroke: colourOf(palette, kind), width: 1.25 };
  if (look === 'plain') return { ...plain, fill: colourOf(palette, kind) };
  return { fill: palette.panel, stroke: colourOf(palette, kind), width: 2.5, dash: [] };
}
