import { placeLabel, type LabelMark, type OpenLabel } from '../labels.js';
import type { Line } from '../lines.js';

/** Labels of treaties: `1.`, `1.All`, `1 Each`, `(a)`, `a)Sale`, `b.Transfer`, `a   producing`, `- administrations`, and `3.` alone on its line. */
const LABELS: readonly RegExp[] = [
  /^[\s\u00a0]*(?:(?<bare>\d{1,3})\.|\((?<letter>[a-z]{1,4})\))[\s\u00a0]*$/u,
  /^[\s\u00a0]*(?<bare>\d{1,3}(?:bis|ter)?)(?:\.(?=[\s\u00a0]+\S|[\p{Lu}(“"])|\)(?=\s*\S)|(?=[\s\u00a0]+[\p{Lu}(“"‘]))[\s\u00a0]*/u,
  /^[\s\u00a0]*\(?(?<bare>[a-z]{1,2}|[ivxl]{1,6}|\d{1,2})\)[\s\u00a0]*(?=\S)/u,
  /^[\s\u00a0]*(?<bare>[a-z]|[ivx]{1,5})(?:\.(?=[\s\u00a0]+\S|\p{Lu})|(?=\t|[\s\u00a0]{2,}))[\s\u00a0]*(?=\S)/u,
  /^[\s\u00a0]*(?<bare>[–—•▪●·*-])(?:[\s\u00a0]+(?=\S)|(?=\p{L}))/u,
];

/** Reads a label at the head of a line where it is the next of a list that is open, or the first of a new one. */
export function readTreatyLabel({ words }: Line, open: readonly OpenLabel[]): LabelMark | undefined {
  for (const pattern of LABELS) {
    const match = pattern.exec(words);
    const bare = match?.groups?.['bare'] ?? match?.groups?.['letter'];
    if (match && bare !== undefined)
      return fits({ bare, raw: match[0].trim() }, open)
        ? { bare, raw: match[0].trim(), length: match[0].length }
        : undefined;
  }
  return undefined;
}

/** "16" at the head of a broken line of "articles 15 and 16" is no label: a number counts where it is the next, or the first. */
function fits(label: Pick<LabelMark, 'bare' | 'raw'>, open: readonly OpenLabel[]): boolean {
  if (/^(?:1|a|i)$/.test(label.bare) || !/[\p{L}\p{N}]/u.test(label.bare)) return true;
  const { kind, depth } = placeLabel(label, open);
  const last = open[depth];
  if (last === undefined) return label.raw.startsWith('(') && open.length > 0;
  return kind !== 'number' || parseInt(label.bare, 10) - parseInt(last.bare, 10) <= 1;
}

/** The label at the head of the next labelled line, bare; null where none follows soon. */
export function readNextLabel(lines: readonly Line[]): string | null {
  for (const { words } of lines) {
    const bare = /^[\s\u00a0]*\(?([a-z]{1,4})[).]/.exec(words)?.[1];
    if (bare !== undefined) return bare;
  }
  return null;
}
