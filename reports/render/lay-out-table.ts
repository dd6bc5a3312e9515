/** A column keeps its longest word whole up to this many characters; where even so a table does not fit, each row stands by itself. */
const LONGEST_WORD = 16;
const NARROWEST = 9;
const GAP = '  ';
const INDENT = '    ';

/** Rows of cells below each other in columns, the first row the head, no line longer than a width: long cells go on in the next line, and where columns would be too narrow each cell has a line of its own behind its head. */
export function layOutTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const natural = head.map((_, i) => Math.max(...[head, ...rows].map((cells) => (cells[i] ?? '').length)));
  const least = head.map((_, i) => leastOf([head, ...rows].map((cells) => cells[i] ?? '')));
  const widths = fit(natural, least, width - GAP.length * (head.length - 1));
  if (widths === undefined)
    return rows.flatMap((cells, i) => [...(i > 0 ? [''] : []), ...layOutRecord(head, cells, width)]);
  return [head, ...rows].flatMap((cells) => layOutRow(cells, widths));
}

/** Lines of a text, no longer than a width; those after the first are indented. */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => cut(each, width - indent.length))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** The widest columns give way first; undefined where they would become too narrow. */
function fit(natural: readonly number[], least: readonly number[], room: number): readonly number[] | undefined {
  const widths = [...natural];
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over--) {
    const yielding = widths.map((one, i) => (one > (least[i] ?? 0) ? one : 0));
    const widest = yielding.indexOf(Math.max(...yielding));
    if (yielding[widest] === 0) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function leastOf(cells: readonly string[]): number {
  const longest = Math.max(...cells.flatMap((cell) => cell.split(' ').map((word) => word.length)));
  return Math.max(NARROWEST, Math.min(longest, LONGEST_WORD));
}

function layOutRow(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const parts = widths.map((width, i) => wrap(cells[i] ?? '', width));
  const height = Math.max(...parts.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, i) => (parts[i]?.[line] ?? '').padEnd(width))
      .join(GAP)
      .trimEnd(),
  );
}

/** The first cell with the marks of the notes, which have no head, then each cell behind its head. */
function layOutRecord(head: readonly string[], cells: readonly string[], width: number): readonly string[] {
  const marks = cells.filter((cell, i) => head[i] === '' && cell !== '').join(' ');
  const said = cells.flatMap((cell, i) =>
    i === 0 || head[i] === '' || cell === '' ? [] : [`${head[i] ?? ''}: ${cell}`],
  );
  const below = said.flatMap((line) => wrap(line, width - GAP.length, GAP).map((each) => `${GAP}${each}`));
  return [...wrap(`${cells[0] ?? ''} ${marks}`.trimEnd(), width, INDENT), ...below];
}

function cut(word: string, width: number): readonly string[] {
  const most = Math.max(1, width);
  return word.length <= most ? [word] : (word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [word]);
}
