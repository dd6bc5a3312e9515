import type { Line } from './lines.js';

/** A label at the head of a line, `a)`, `12`, `(iv)`, `–`. */
export interface LabelMark {
  /** As printed, `a)`. */
  readonly raw: string;
  /** Bare, `a`. */
  readonly bare: string;
  /** Where the words after it begin in the line. */
  readonly length: number;
}

export type LabelKind = 'number' | 'letter' | 'roman' | 'dash';

/** A label with its place in the nesting. */
export interface PlacedLabel {
  readonly kind: LabelKind;
  /** 0 for the items of a section, 1 for theirs, … */
  readonly depth: number;
}

/** `a)`, `(a)`, `1`, `1.`, `1)`, `(1)`, `12bis`, `iv)`, `–` and the space after it. */
const LABEL =
  /^[\s\u00a0]*(?:\(?([a-z]{1,2}|[ivxl]{1,6}|\d{1,3}(?:bis|ter)?)\)|(\d{1,3}(?:bis|ter)?)\.?(?=[\t\s\u00a0])|([–—•▪●·*-])(?=[\t\s\u00a0]))[\s\u00a0]*/;

const DASH = /^[–—•▪●·*-]$/;

/** Reads the label at the head of a line; undefined where there is none. */
export function readLabel(words: string): LabelMark | undefined {
  const match = LABEL.exec(words);
  if (match === null || match[0].length === words.length) return undefined;
  const bare = match[1] ?? match[2] ?? match[3] ?? '';
  return { raw: match[0].trim(), bare, length: match[0].length };
}

/** The same of a line that may be a label alone. */
export function readLineLabel({ words, isLabel = false }: Line): LabelMark | undefined {
  if (!isLabel) return readLabel(words);
  const raw = words.trim();
  return { raw, bare: raw.replace(/[().]/g, ''), length: words.length };
}

/** The labels that are open at a place, outermost first. */
export interface OpenLabel {
  readonly kind: LabelKind;
  readonly bare: string;
  /** As printed, `(a)`. */
  readonly raw: string;
}

/**
 * Where a label stands: it goes on with an open list, one that is printed alike before others, innermost first, or
 * begins one inside the innermost. `next` is the label after it: `i` before `ii` is Roman even behind `h`.
 */
export function placeLabel(
  label: Pick<LabelMark, 'bare' | 'raw'>,
  open: readonly OpenLabel[],
  next: string | null = null,
): PlacedLabel {
  const inside = { kind: kindOf(label.bare), depth: open.length };
  if (label.bare === 'i' && next === 'ii' && open.at(-1)?.bare === 'h') return inside;
  const depth = continuedAt(label, open);
  const list = depth === undefined ? undefined : open[depth];
  return depth === undefined || list === undefined ? inside : { kind: list.kind, depth };
}

/** The list that a label goes on with: the next of one that is printed alike, of any, or of one that lost labels. */
function continuedAt(label: Pick<LabelMark, 'bare' | 'raw'>, open: readonly OpenLabel[]): number | undefined {
  const depths = open.map((_, i) => open.length - 1 - i);
  const going = depths.filter((depth) => follows(label.bare, open[depth]));
  return going.find((at) => styleOf(open[at]) === styleOf(label)) ?? going[0] ?? skippedAt(label, open);
}

/** `v)` after `i)`, `c)` after `a)`: where the labels between were lost, it still goes on with the list that is printed alike. */
function skippedAt(label: Pick<LabelMark, 'bare' | 'raw'>, open: readonly OpenLabel[]): number | undefined {
  const depth = open.findLastIndex((last) => styleOf(last) === styleOf(label) && isBehind(label.bare, last));
  return depth < 0 ? undefined : depth;
}

/** `i` is Roman wherever it does not follow `h`: it begins a list and skips nothing. */
function isBehind(bare: string, last: OpenLabel): boolean {
  if (last.kind === 'roman') return romanValue(bare) > romanValue(last.bare);
  return last.kind === 'letter' && kindOf(bare) === 'letter' && letterValue(bare) > letterValue(last.bare);
}

/** Whether a label is the next one of the list of another, printed alike. */
export function followsLabel(last: LabelMark, label: LabelMark): boolean {
  if (styleOf(label) !== styleOf(last)) return false;
  if (kindOf(last.bare) === 'number') return Number(label.bare) === Number(last.bare) + 1;
  const isNext = (valueOf: (bare: string) => number): boolean => valueOf(label.bare) === valueOf(last.bare) + 1;
  return isNext(romanValue) || isNext(letterValue);
}

/** `(#)` for `(a)` and `(ii)`. */
function styleOf(label: Pick<LabelMark, 'bare' | 'raw'> | undefined): string {
  return label?.raw.replace(label.bare, '#') ?? '';
}

/** Whether a label is the next of its list. `i` follows `h`, and `ii` follows `i`, whatever else they may be. */
function follows(bare: string, last: OpenLabel | undefined): boolean {
  if (last === undefined) return false;
  if (last.kind === 'dash') return DASH.test(bare) && last.bare !== '';
  if (last.kind === 'number') return /^\d/.test(bare);
  if (last.kind === 'roman') return romanValue(bare) === romanValue(last.bare) + 1;
  return letterValue(bare) === letterValue(last.bare) + 1;
}

function kindOf(bare: string): LabelKind {
  if (/^\d/.test(bare)) return 'number';
  if (DASH.test(bare)) return 'dash';
  return bare === 'i' || (bare.length > 1 && ROMANS.includes(bare)) ? 'roman' : 'letter';
}

const ROMANS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** 1 for `i`; NaN where it is no Roman number. */
function romanValue(bare: string): number {
  const at = ROMANS.indexOf(bare);
  return at < 0 ? NaN : at + 1;
}

/** 1 for `a`, 26 for `z`, 27 for `aa` or `bb` after `z`. */
function letterValue(bare: string): number {
  if (!/^[a-z]{1,2}$/.test(bare)) return NaN;
  const first = bare.charCodeAt(0) - 96;
  if (bare.length === 1) return first;
  return bare[0] === bare[1] ? 26 + first : 26 * first + bare.charCodeAt(1) - 96;
}
