import type { Furniture, FurnitureKind } from '../model/source.js';

/** A printed line with its place. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** `2/5`, `Page 3`, `– 3 –` */
const PAGE = String.raw`(?:\d{1,3}/\d{1,3}|[Pp]age\s\d{1,3}|[-–]\s?\d{1,3}\s?[-–])`;
/** A line with a page number or the line above notes: where a text has none of them, nothing is looked for. */
const PAGE_OR_RULE = new RegExp(String.raw`(?:^|\f)[^\S\n\r\f]*(?:${PAGE}|_{6,})[^\S\n\r\f]*(?:$|\f)`, 'm');

/** What stands at the head and foot of pages, as the text layer of a PDF prints it, with examples of what each matches. */
const MARKS: readonly (readonly [FurnitureKind, RegExp])[] = [
  ['page-number', new RegExp(`^${PAGE}$`)],
  /** `A/RES/79/188`, `S/RES/2370 (2017)`, `A/C.3/80/L.4` */
  ['symbol', /^[AES]\/(?:[A-Z0-9][A-Za-z0-9.]*\/)*[A-Za-z0-9.]+(?:\s\(\d{4}\))?$/],
  /** `24-24141`, `24-24141 (E)`, `*2424141*` */
  ['running-head', /^(?:\d{2}-\d{5}(?:\s\([A-Z]\))?(?:\s+\d{6})?|\*\d{7}\*)$/],
];
/** The line above the notes of a page. */
const RULE = /^_{6,}$/;
/** Most lines that the notes of one page take. */
const LONGEST_NOTES = 60;
/** A shorter line that stands at several pages may be a label, `(a)`. */
const SHORTEST_HEAD = 8;
/** How far a running head may reach from a page number, in printed lines. */
const REACH = 8;

/** Finds running heads, page numbers, symbols and the notes at the foot of pages. Text without page numbers has none. */
export function findPageFurniture(text: string): readonly Furniture[] {
  if (!PAGE_OR_RULE.test(text)) return [];
  const lines = splitLines(text);
  const kinds = lines.map(({ words }) => MARKS.find(([, pattern]) => pattern.test(words))?.[0]);
  const heads = findHeads(lines, kinds);
  const notes = findNotes(lines, heads);
  const marked = lines.map((_, i) => heads.get(i) ?? (notes.has(i) ? ('footnote' as const) : undefined));
  return lines.flatMap(({ start, end }, i) => {
    const kind = marked[i];
    return kind ? [{ kind, start, end }] : [];
  });
}

const LINE = /[^\n\r\f]+/g;

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    const words = match[0].trim();
    if (words !== '') lines.push({ start: match.index, end: match.index + match[0].length, words });
  }
  return lines;
}

/** Around each page number: marks, and lines that stand so at several pages. */
function findHeads(
  lines: readonly Line[],
  kinds: readonly (FurnitureKind | undefined)[],
): ReadonlyMap<number, FurnitureKind> {
  const counts = new Map<string, number>();
  // The first page prints the title with its number, "79/188. Preventing …", the others without.
  for (const line of lines) {
    const words = line.words.replace(/^\d{1,3}\/\d{1,3}\.\s/, '');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const isRepeated = (words: string) => words.length >= SHORTEST_HEAD && (counts.get(words) ?? 0) > 1;
  const isHead = (i: number) => kinds[i] !== undefined || isRepeated(lines[i]?.words ?? '');
  const heads = new Map<number, FurnitureKind>();
  kinds.forEach((kind, page) => {
    if (kind !== 'page-number') return;
    for (const step of [-1, 1])
      for (let i = page; Math.abs(i - page) <= REACH && lines[i] && isHead(i); i += step)
        heads.set(i, kinds[i] ?? 'running-head');
  });
  return heads;
}

/** `1 These include the least developed countries.`, `19  United Nations, Treaty Series, vol. 1577, No. 27531.` */
const NOTE = /^\d{1,3}\s{1,3}\S/;

/** From the line above the notes to the head of the next page; where no page ends, the lines that begin as notes do. */
function findNotes(lines: readonly Line[], heads: ReadonlyMap<number, FurnitureKind>): ReadonlySet<number> {
  const notes = new Set<number>();
  lines.forEach(({ words }, rule) => {
    if (!RULE.test(words)) return;
    const end = endOfNotes(lines, heads, rule);
    for (let i = rule; i < end; i++) notes.add(i);
  });
  return notes;
}

/** Index of the line behind the notes. */
function endOfNotes(lines: readonly Line[], heads: ReadonlyMap<number, FurnitureKind>, rule: number): number {
  for (let i = rule + 1; i <= rule + 1 + LONGEST_NOTES && i < lines.length; i++) if (heads.has(i)) return i;
  let end = rule + 1;
  while (end < lines.length && NOTE.test(lines[end]?.words ?? '')) end++;
  return end;
}
