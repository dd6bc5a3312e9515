import type { Span } from '#graph/model/evidence.js';
import type { CoverField, CoverFieldName } from '../model/cover.js';
import { COVER_LABELS, DOCUMENT_NUMBER, ORIGINAL, QUESTION } from './cover-labels.js';
import { readLabel } from './labels.js';
import type { Line } from './lines.js';
import { readPrintedDay } from './printed-day.js';

/** The cover at the head of a text. */
export interface Cover {
  readonly fields: readonly CoverField[];
  /** Label of a field that names a person to ask; null where there is none. */
  readonly contact: string | null;
  /** How many lines it takes. */
  readonly length: number;
}

/** Lines at the head of a text in which a cover is looked for. */
const HEAD = 80;

/** Reads the fields of a cover: labels with their values beside or below them, up to the first heading or numbered paragraph. */
export function readCover(lines: readonly Line[]): Cover {
  const head = lines.slice(0, HEAD);
  const fields: CoverField[] = [];
  let [contact, length]: [string | null, number] = [null, 0];
  for (let i = 0; i < head.length && !isBody(head[i]); i++) {
    for (const found of fieldsAt(head, i)) {
      if (found.field === 'contact') contact ??= found.label;
      else if (fields.some(({ field }) => field === found.field)) return { fields, contact, length };
      else fields.push({ ...found, field: found.field });
      length = Math.max(length, i + found.lines);
    }
  }
  return { fields, contact, length };
}

/** A heading, or a paragraph with a number: no cover goes on behind it. */
function isBody(line: Line | undefined): boolean {
  if (line === undefined || line.heading !== null) return true;
  return /^\d/.test(readLabel(line.words)?.bare ?? '') && readPrintedDay(line.words) === null;
}

interface Found extends Span {
  readonly field: CoverFieldName | 'contact';
  readonly label: string;
  readonly value: string;
  /** How many lines it takes from its first. */
  readonly lines: number;
}

/** A cell of a row; a line that is no row is one. */
interface Cell extends Span {
  readonly words: string;
}

function fieldsAt(lines: readonly Line[], i: number): readonly Found[] {
  const line = lines[i];
  if (line === undefined) return [];
  const cells = cellsOf(line);
  const labelled = cells.findIndex(({ words }) => readLabelOf(words) !== null);
  const alone = (labelled < 0 ? cells : cells.slice(0, labelled)).flatMap((cell) => readAlone(cell) ?? []);
  return labelled < 0 ? alone : [...alone, ...readLabelled(lines, { i, cells: cells.slice(labelled) })];
}

function cellsOf({ words, start }: Line): readonly Cell[] {
  return [...words.matchAll(/[^\t]+/g)].flatMap((match) => {
    const trimmed = match[0].trim();
    const from = start + match.index + match[0].indexOf(trimmed);
    return trimmed === '' ? [] : [{ words: trimmed, start: from, end: from + trimmed.length }];
  });
}

/** What a cover prints without a label: the number of the document, its date, its first language, the Question. */
function readAlone(cell: Cell): Found | null {
  const { words, start, end } = cell;
  const found = (field: CoverFieldName): Found => ({ field, label: '', value: words, start, end, lines: 1 });
  const printed = DOCUMENT_NUMBER.exec(words)?.groups?.['printed'];
  if (printed !== undefined) return { ...found('document'), value: printed, start: end - printed.length };
  if (ORIGINAL.test(words)) return found('original');
  if (readPrintedDay(words) !== null) return found('date');
  return QUESTION.test(words) ? found('question') : null;
}

/** A label that was found at the head of a cell. */
interface Labelled {
  readonly field: CoverFieldName | 'contact';
  readonly label: string;
  /** Where the value begins in the cell. */
  readonly length: number;
}

const FIELDS = new Map(COVER_LABELS.flatMap(({ field, labels }) => labels.map((label) => [fold(label), field])));
const LABELS = [...FIELDS.keys()].sort((a, b) => b.length - a.length).map((label) => label.replace(/[()]/g, '\\$&'));
/** `Source:`, `SOURCE`, `Action required: Participants …`; a label in capitals needs no colon. */
const LABEL = new RegExp(`^(?<label>${LABELS.join('|')})\\s*(?<stop>[:：]\\s*|$|\\s)`, 'iu');

function readLabelOf(words: string): Labelled | null {
  const match = LABEL.exec(words);
  const { label = '', stop = '' } = match?.groups ?? {};
  const field = FIELDS.get(fold(label));
  if (match === null || field === undefined) return null;
  const isMarked = /[:：]/.test(stop) || match[0].length === words.length || label === label.toUpperCase();
  return isMarked ? { field, label, length: match[0].length } : null;
}

function fold(label: string): string {
  return label.toLowerCase();
}

/** The value stands behind its label, and goes on to the end of the block; where nothing stands behind it, it is the next block. */
function readLabelled(
  lines: readonly Line[],
  { i, cells: [first, ...rest] }: { readonly i: number; readonly cells: readonly Cell[] },
): readonly Found[] {
  const read = first && readLabelOf(first.words);
  if (first === undefined || !read) return [];
  const { field, label, length } = read;
  const beside = [{ ...first, start: first.start + length, words: first.words.slice(length) }, ...rest];
  const own = beside.filter(({ words }) => words !== '');
  const below = blockBelow(lines, i + 1, own.length === 0);
  const parts = [...own, ...below];
  const value = parts
    .map(({ words }) => words.trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  const [from, to] = [parts[0]?.start ?? first.end, parts.at(-1)?.end ?? first.end];
  return [{ field, label, value, start: from, end: to, lines: 1 + below.length }];
}

/** The lines from one on that go on with its block, up to the next field. */
function blockBelow(lines: readonly Line[], from: number, isNewBlock: boolean): readonly Line[] {
  const next = lines.findIndex(
    (line, i) => i >= from && (isNewField(line) || (line.isFirst && !(isNewBlock && i === from))),
  );
  return lines.slice(from, next < 0 ? lines.length : next);
}

function isNewField(line: Line): boolean {
  return (
    line.heading !== null || cellsOf(line).some((cell) => readLabelOf(cell.words) !== null || readAlone(cell) !== null)
  );
}
