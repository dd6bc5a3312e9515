import type { Family, Outline } from '../family.js';
import { readLineLabel } from '../labels.js';
import type { Line } from '../lines.js';
import { createOutlineBuilder } from '../outline-builder.js';

/** Any text at all, by its numbering and paragraphs alone: what no family recognises is still read. */
export const NUMBERED: Family = {
  name: 'numbered',
  types: ['unknown'],
  recognise: () => 'no family recognised it: read by numbering and lines alone',
  outline,
  identify: () => ({}),
};

function outline(lines: readonly Line[]): Outline {
  const builder = createOutlineBuilder();
  for (const line of lines) {
    const label = readLineLabel(line);
    if (label) builder.addLabelled(line, label);
    else builder.addPlain(line);
  }
  return builder.finish();
}
