/** Words that a PDF prints in one stroke, with their place in points from the upper left corner of the page. */
export interface Piece {
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** How wide a gap behind it is a space, in its size: 0 where a space is printed. */
  readonly spaceFrom: number;
  /** Whether it does not run from left to right, as a stamp in the margin. */
  readonly isTurned: boolean;
  readonly isRightToLeft: boolean;
}

/** Pieces on one baseline, from left to right. */
interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** The text of a page: its foot first, as text layers have it, then line by line, one column after the other. */
export function printPage(pieces: readonly Piece[], height: number): string {
  const rows = toRows(dropDoubles(pieces.filter(({ isTurned }) => !isTurned)));
  const foot = findFoot(rows, height);
  const body = rows.slice(0, rows.length - foot.length);
  const turned = pieces.filter(({ isTurned }) => isTurned).map(({ text }) => text);
  return [...foot.flatMap(toLines).map(({ text }) => text), ...printLines(inReadingOrder(body)), ...turned].join('\n');
}

/** Bold is faked by printing a word twice. */
function dropDoubles(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const twins = seen.get(piece.text) ?? [];
    seen.set(piece.text, [...twins, piece]);
    return !twins.some(({ x, y }) => Math.hypot(x - piece.x, y - piece.y) < piece.size / 8);
  });
}

/** The largest first, so that a line stands before the marks that are raised above it. */
function toRows(pieces: readonly Piece[]): readonly Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x)) {
    const near = rows.filter((row) => isOnLine(piece, row) || isRaised(piece, row));
    const [row] = near.sort((a, b) => Math.abs(a.y - piece.y) - Math.abs(b.y - piece.y));
    if (row) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows.sort((a, b) => a.y - b.y);
}

function isOnLine(piece: Piece, row: Row): boolean {
  return Math.abs(row.y - piece.y) <= 0.3 * Math.min(piece.size, row.size);
}

/** A smaller piece, raised or lowered, that touches a piece of the line: the mark of a note. */
function isRaised(piece: Piece, { y, size, pieces }: Row): boolean {
  const above = (y - piece.y) / size;
  if (piece.size > 0.85 * size || above > 0.6 || above < -0.35) return false;
  return pieces.some((other) => gapOf(other, piece) < size && gapOf(piece, other) < size);
}

function gapOf(left: Piece, right: Piece): number {
  return right.x - left.right;
}

/** The share of a page's height at its bottom where text does not reach. */
const FOOT = 0.07;

/** Page number and running foot: rows at the very bottom, apart from what stands above them. */
function findFoot(rows: readonly Row[], height: number): readonly Row[] {
  const first = rows.findIndex(({ y, size }, i) => {
    const above = rows[i - 1];
    return y > height * (1 - FOOT) && (above === undefined || y - above.y > 1.5 * size);
  });
  return first < 0 ? [] : rows.slice(first);
}

/** Rows that are read one after another; `isNew` where a column begins. */
type Ordered = readonly Row[];

/** Where the page has two columns, its left ones before its right ones, between the lines that go over both. */
function inReadingOrder(rows: readonly Row[]): Ordered {
  const gutter = findGutter(rows);
  if (gutter === undefined) return rows;
  return bandsOf(rows, gutter).flatMap((band) =>
    isTwoColumned(band, gutter) ? [...sideOf(band, gutter, 'left'), ...sideOf(band, gutter, 'right')] : band,
  );
}

/** The place that most lines in two columns leave free, in the middle of the page. */
function findGutter(rows: readonly Row[]): number | undefined {
  const left = Math.min(...rows.flatMap(({ pieces }) => pieces.map(({ x }) => x)));
  const right = Math.max(...rows.flatMap(({ pieces }) => pieces.map((piece) => piece.right)));
  const steps = Array.from({ length: 41 }, (_, i) => left + (right - left) * (0.3 + i / 100));
  const counts = steps.map((x) =>
    bandsOf(rows, x)
      .filter((band) => isTwoColumned(band, x))
      .reduce((sum, band) => sum + band.length, 0),
  );
  const most = Math.max(0, ...counts);
  const best = steps.filter((_, i) => counts[i] === most);
  return most === 0 ? undefined : best[best.length >> 1];
}

/** Runs of rows that leave a place free, and the rows between them, one by one. */
function bandsOf(rows: readonly Row[], gutter: number): readonly (readonly Row[])[] {
  const bands: { readonly isOpen: boolean; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const isOpen = leavesFree(row, gutter);
    const last = bands.at(-1);
    if (last?.isOpen && isOpen) last.rows.push(row);
    else bands.push({ isOpen, rows: [row] });
  }
  return bands.map((band) => band.rows);
}

/** Half a letter on both sides; between words of a line there may be less. */
function leavesFree({ pieces, size }: Row, gutter: number): boolean {
  const [before, after] = [pieces.filter(({ x }) => x < gutter), pieces.filter(({ x }) => x >= gutter)];
  const end = Math.max(-Infinity, ...before.map(({ right }) => right));
  const start = Math.min(Infinity, ...after.map(({ x }) => x));
  return end < gutter && start - end > size;
}

/** Fewer lines beside each other than this may be a table or a letterhead. */
const FEWEST_LINES = 3;

function isTwoColumned(band: readonly Row[], gutter: number): boolean {
  const [left, right] = [sideOf(band, gutter, 'left'), sideOf(band, gutter, 'right')];
  const [from, to] = [Math.max(topOf(left), topOf(right)), Math.min(bottomOf(left), bottomOf(right))];
  return [left, right].every((side) => {
    const beside = side.filter(({ y, size }) => y >= from - size && y <= to + size);
    return beside.length >= FEWEST_LINES && isFull(beside);
  });
}

/** Most lines of a column of text reach over it; cells and labels do not. */
function isFull(side: readonly Row[]): boolean {
  const widths = side.map(widthOf).sort((a, b) => a - b);
  const size = side[0]?.size ?? 0;
  const median = widths[widths.length >> 1] ?? 0;
  return median > 0.6 * (widths.at(-1) ?? 0) && median > 8 * size;
}

function widthOf({ pieces }: Row): number {
  return Math.max(...pieces.map(({ right }) => right)) - Math.min(...pieces.map(({ x }) => x));
}

function topOf(rows: readonly Row[]): number {
  return Math.min(...rows.map(({ y }) => y));
}

function bottomOf(rows: readonly Row[]): number {
  return Math.max(...rows.map(({ y }) => y));
}

function sideOf(rows: readonly Row[], gutter: number, side: 'left' | 'right'): readonly Row[] {
  return rows.flatMap((row) => {
    const pieces = row.pieces.filter(({ x }) => (side === 'left' ? x < gutter : x >= gutter));
    return pieces.length === 0 ? [] : [{ ...row, pieces }];
  });
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** A blank line stands where more than the usual space does. */
function printLines(rows: readonly Row[]): readonly string[] {
  const lines = rows.flatMap(toLines);
  const steps = lines.map(({ y, size }, i) => (y - (lines[i - 1]?.y ?? y)) / size);
  const usual = steps.filter((step) => step > 0.5 && step < 3).sort((a, b) => a - b);
  const leading = usual[usual.length >> 1] ?? Infinity;
  return lines.flatMap(({ text }, i) => ((steps[i] ?? 0) > 1.25 * leading ? ['', text] : [text]));
}

/** `1.`, `(a)`, `–`, `12`: what stands alone before its words. */
const LABEL = /^(?:\(?[a-z0-9]{1,4}[.)]|\d{1,3}|[–—•-])$/i;

/** A row is one line, but for what stands far apart, as the two ends of a running head do. */
function toLines({ y, size, pieces }: Row): readonly Line[] {
  const ordered = isRightToLeft(pieces) ? [...pieces].sort((a, b) => b.x - a.x) : pieces;
  const texts: string[] = [];
  ordered.forEach((piece, i) => {
    const last = ordered[i - 1];
    const text = texts.at(-1) ?? '';
    if (last === undefined || isApart(text, spaceBetween(last, piece) / size)) texts.push(piece.text);
    else texts.splice(-1, 1, `${text}${joint([last, piece], { y, size })}${piece.text}`);
  });
  return texts.map((text) => ({ y, size, text }));
}

function isRightToLeft(pieces: readonly Piece[]): boolean {
  return pieces.filter((piece) => piece.isRightToLeft).length * 2 > pieces.length;
}

function spaceBetween(a: Piece, b: Piece): number {
  return a.x <= b.x ? gapOf(a, b) : gapOf(b, a);
}

function isApart(text: string, gap: number): boolean {
  return gap > (LABEL.test(text) ? 8 : 4);
}

/** No space stands before a raised number, which is the mark of a note, and one behind where it begins the line. */
function joint([last, piece]: readonly [Piece, Piece], { y, size }: Pick<Row, 'y' | 'size'>): string {
  const isMark = (one: Piece) => y - one.y > 0.15 * size && one.size <= 0.85 * size && /^\d{1,3}$/.test(one.text);
  if (isMark(piece) && !isMark(last)) return '';
  return isMark(last) || last.spaceFrom === 0 || spaceBetween(last, piece) > last.spaceFrom * size ? ' ' : '';
}
