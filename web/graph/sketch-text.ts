import { MEASURES } from './layout/place.js';
import type { Palette } from './palette.js';
import type { SketchNode } from './sketch.js';

/** A line of type in the drawing; y is its middle. */
export interface SketchText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly style: string;
  readonly align: 'left' | 'center' | 'right';
  readonly colour: string;
  /** Whether it stands on the paper, where connections pass behind it. */
  readonly halo: boolean;
}

/** What is written in or beside a node, line by line. */
export function textsOf(node: SketchNode, palette: Palette, isMirrored: boolean): readonly SketchText[] {
  const { lines, part } = node;
  const { size, leading, style, align } = TYPE[part];
  const middle = part === 'block' ? headingMiddle(node) : node.y;
  const aside = MEASURES.labelAside * (isMirrored ? -1 : 1);
  const x = part === 'other' ? node.x + aside : node.x;
  return lines.map((text, index) => ({
    text,
    x,
    y: middle + (index - (lines.length - 1) / 2) * leading,
    size,
    style: node.look === 'unresolved' ? 'italic' : style,
    align: part === 'other' && isMirrored ? 'right' : align,
    colour: colourOf(node, palette),
    halo: part === 'other',
  }));
}

function headingMiddle({ y, height, lines }: SketchNode): number {
  return y - height / 2 - 3 - (lines.length * TYPE.block.leading) / 2;
}

function colourOf({ part, look }: SketchNode, { ink, muted, panel }: Palette): string {
  if (part === 'root') return panel;
  return look === 'unresolved' ? muted : ink;
}

const TYPE = {
  root: { size: 15, leading: 18, style: 'bold', align: 'center' },
  block: { size: 14, leading: 16, style: 'italic', align: 'center' },
  chip: { size: 12, leading: 14, style: '', align: 'center' },
  other: { size: 13, leading: 15, style: '', align: 'left' },
} as const;
