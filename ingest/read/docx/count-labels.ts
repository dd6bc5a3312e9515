import { formatNumber, type NumberStyle } from '../format-number.js';
import type { ListLevel, WordList } from './read-numbering.js';

/** The label of the next paragraph of a list at a level, with what stands behind it: `a)` and a tab. */
export type LabelCounter = (list: number, level: number) => string;

/** What the lists of one kind have counted. */
interface Counted {
  /** By the level; undefined where it has not begun, or begins anew. */
  readonly counts: (number | undefined)[];
  /** Lists and levels whose own start was taken. */
  readonly started: Set<string>;
}

/** Makes a counter that has counted nothing; `onUnknown` is told of each way to write numbers that it does not know. */
export function createLabelCounter(
  lists: ReadonlyMap<number, WordList>,
  onUnknown: (format: string) => void,
): LabelCounter {
  const kinds = new Map<string, Counted>();
  return (number, at) => {
    const list = lists.get(number);
    const level = list?.levels[at];
    if (list === undefined || level === undefined) return '';
    const counted = kinds.get(list.kind) ?? { counts: [], started: new Set() };
    kinds.set(list.kind, counted);
    count(counted, list, { number, at });
    if (level.format === 'bullet') return `${bulletOf(level.text)}${level.suffix}`;
    const label = writeLabel(level, list, { counts: counted.counts, onUnknown });
    return label === '' ? '' : `${label}${level.suffix}`;
  };
}

/** A higher level that was left out counts as begun: a list that opens at its second level opens with 1.1. */
function count(
  { counts, started }: Counted,
  { levels, starts }: WordList,
  { number, at }: { readonly number: number; readonly at: number },
): void {
  const startOf = (level: number) => starts.get(level) ?? levels[level]?.start ?? 0;
  for (let above = 0; above < at; above++) counts[above] ??= startOf(above);
  const key = `${number} ${at}`;
  const isOwnStart = starts.has(at) && !started.has(key);
  const last = counts[at];
  counts[at] = isOwnStart || last === undefined ? startOf(at) : last + 1;
  started.add(key);
  levels.forEach(({ restart }, below) => {
    if (below > at && restartsBelow(restart ?? below, at)) counts[below] = undefined;
  });
}

/** Word begins a level anew behind the level that is named, and behind each above that. */
function restartsBelow(restart: number, at: number): boolean {
  return restart > 0 && at <= restart - 1;
}

interface Writing {
  readonly counts: Counted['counts'];
  readonly onUnknown: (format: string) => void;
}

function writeLabel(level: ListLevel, { levels }: WordList, { counts, onUnknown }: Writing): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    const own = levels[of] === level ? level.format : (levels[of]?.format ?? 'decimal');
    const format = level.isLegal && own !== 'none' ? 'decimal' : own;
    return writeNumber(counts[of] ?? 0, format, onUnknown);
  });
}

/** Formats of ECMA-376, 17.18.59, that lists of laws are numbered by. */
const STYLES: Readonly<Record<string, NumberStyle>> = {
  decimal: 'decimal',
  decimalZero: 'decimalZero',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
};

function writeNumber(number: number, format: string, onUnknown: (format: string) => void): string {
  if (format === 'none' || format === 'bullet') return '';
  const style = STYLES[format];
  if (style === undefined) onUnknown(format);
  return formatNumber(number, style ?? 'decimal');
}

/** A dash stays a dash; letters of the fonts Symbol and Wingdings, U+F0B7, and the `o` of Courier are dots and squares in print. */
function bulletOf(text: string): string {
  return /^[-–—•▪●·*]$/.test(text.trim()) ? text.trim() : '•';
}
