import { placeLabel, type LabelMark, type OpenLabel } from '../labels.js';
import type { Line } from '../lines.js';

/** Labels of treaties: `1.`, `1.All`, `1 Each`, `(a)`, `a)Sale`, `b.Transfer`, `a   producing`, `- administrations`, and `3.` alone on its line. */
const LABELS: readonly RegExp[] = [
  /^[\s\u00a0]*(?:(?<bare>\d{1,3})\.|\(?(?<letter>[a-z]{1,4})\))[\s\u00a0]*$/u,
  /^[\s\u00a0]*(?<bare>\d{1,3}(?:bis|ter)?)(?:\.(?=[\s\u00a0]+\S|[\p{Lu}(“"])|\)(?=\s*\S)|(?=[\s\u00a0]+[\p{Lu}(“"‘]))[\s\u00a0]*/u,
  /^[\s\u00a0]*\(?(?<bare>[a-z]{1,2}|[ivxl]{1,6}|\d{1,2})\)[\s\u00a0]*(?=\S)/u,
  /^[\s\u00a0]*(?<bare>[a-z]|[ivx]{1,5})(?:\.(?=[\s\u00a0]+\S|\p{Lu})|(?=\t|[\s\u00a0]{2,}))[\s\u00a0]*(?=\S)/u,
  /^[\s\u00a0]*(?<bare>[–—•▪●·*-])(?:[\s\u00a0]+(?=\S)|(?=\p{L}))/u,
];

/** What the reading of an article has come to. */
export interface ArticleSoFar {
  readonly open: readonly OpenLabel[];
  /** The last number right below the article. */
  readonly lastNumber: string | null;
  /** Whether a paragraph may begin here. */
  readonly isNew: boolean;
}

/** Reads a label at the head of a line where it is the next of a list that is open, or the first of a new one. */
export function readTreatyLabel(line: Line, soFar: ArticleSoFar, ahead: readonly Line[] = []): LabelMark | undefined {
  for (const pattern of LABELS) {
    const match = pattern.exec(line.words);
    const bare = match?.groups?.['bare'] ?? match?.groups?.['letter'];
    if (match && bare !== undefined)
      return choose({ bare, raw: match[0].trim(), length: match[0].length }, soFar, ahead);
  }
  return undefined;
}

function choose(label: LabelMark, soFar: ArticleSoFar, ahead: readonly Line[]): LabelMark | undefined {
  if (isMisreadOne(label, soFar, ahead)) return { ...label, bare: '1' };
  return fits(label, soFar) || goesOn(label, soFar) ? label : undefined;
}

/** "16" at the head of a broken line of "articles 15 and 16" is no label: a number counts where it is the next, or the first. */
function fits(label: LabelMark, { open }: ArticleSoFar): boolean {
  if (/^(?:1|a|i)$/.test(label.bare) || !/[\p{L}\p{N}]/u.test(label.bare)) return true;
  const { kind, depth } = placeLabel(label, open);
  const last = open[depth];
  if (last === undefined) return label.raw.startsWith('(') && open.length > 0;
  return kind !== 'number' || parseInt(label.bare, 10) - parseInt(last.bare, 10) <= 1;
}

/** `3.` at the head of a paragraph, after paragraphs without a number behind `2.`, or `2.` where the first has none. */
function goesOn({ bare, raw }: LabelMark, { lastNumber, isNew }: ArticleSoFar): boolean {
  return isNew && /^\d+\.$/.test(raw) && parseInt(bare, 10) === parseInt(lastNumber ?? '1', 10) + 1;
}

/** `l.` at the head of an article, and `2.` next: a 1 that was misread. */
function isMisreadOne({ raw }: LabelMark, { open, lastNumber }: ArticleSoFar, ahead: readonly Line[]): boolean {
  return (
    raw === 'l.' &&
    open.length === 0 &&
    lastNumber === null &&
    readNext(ahead, /^[\s\u00a0]*(\d{1,3})\.[\s\u00a0]/u) === '2'
  );
}

/** The label at the head of the next labelled line, bare; null where none follows soon. */
export function readNextLabel(lines: readonly Line[]): string | null {
  return readNext(lines, /^[\s\u00a0]*\(?([a-z]{1,4})[).]/);
}

function readNext(lines: readonly Line[], label: RegExp): string | null {
  for (const { words } of lines) {
    const bare = label.exec(words)?.[1];
    if (bare !== undefined) return bare;
  }
  return null;
}
