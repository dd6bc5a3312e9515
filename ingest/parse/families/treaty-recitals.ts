import type { OutlineBuilder } from '../outline-builder.js';
import { readNextLabel, readTreatyLabel } from './treaty-labels.js';
import { splitPreamble, type PreambleLine } from './treaty-preamble.js';
import { isEnded, type Here, type Progress } from './treaty-progress.js';

/** The heading of a preamble. */
export const PREAMBLE = /^preambu?le[:.]?$/i;

const PREAMBULAR = { role: 'preambular', opener: null, group: 'pre' } as const;

/** Takes a line of a preamble: recitals, labelled or not, and the words of agreement that end it. */
export function takePreamble(builder: OutlineBuilder, progress: Progress, { line, ahead }: Here): void {
  if (PREAMBLE.test(line.words.trim())) return builder.addFront(line, 'formula');
  for (const part of splitPreamble(line, isEnded(builder))) {
    const isFirst = part.line.start === line.start;
    const begins = isFirst ? isEnded(builder) : part.kind === 'recital';
    const label = begins ? readTreatyLabel(part.line, { ...NO_NUMBERS, open: builder.open() }) : undefined;
    if (label) {
      builder.setPlace(PREAMBULAR);
      builder.addLabelled(part.line, label, readNextLabel(ahead));
    } else takeRecital(builder, progress, { ...part, isFirst });
  }
}

const NO_NUMBERS = { lastNumber: null, isNew: false };

function takeRecital(
  builder: OutlineBuilder,
  progress: Progress,
  { line, kind, isFirst }: PreambleLine & { readonly isFirst: boolean },
): void {
  const isOpen = builder.open().length > 0;
  if (kind === 'agreed') {
    builder.addFront(line, 'formula');
    progress.zone = 'agreed';
  } else if (kind === 'recital' || (isOpen && line.isFirst && isFirst && isEnded(builder))) {
    builder.setPlace(PREAMBULAR);
    builder.addParagraph(line);
  } else if (isOpen) builder.addPlain(line);
  else builder.addFront(line, 'formula');
}
