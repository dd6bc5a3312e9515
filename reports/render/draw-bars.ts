import type { ReportTable } from '../model/report.js';
import { escapeHtml } from './escape-html.js';
import { readBars, sayBars } from './read-bars.js';

const WIDTH = 720;
/** Where the bars begin: before it stand their names. */
const BASE = 320;
const LONGEST = 340;
const ROW = 20;
/** Letters of a name that fit before the bars. */
const MOST_LETTERS = 52;

/** The bars of a table as a picture that says to those who do not see it what it shows; nothing where the table has none. */
export function drawBars(table: ReportTable): string {
  const bars = readBars(table);
  if (bars.length === 0) return '';
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ name, value }, i) => {
    const width = Math.round((value / longest) * LONGEST);
    const short = name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1)}…`;
    const y = i * ROW;
    return (
      `<text x="${BASE - 8}" y="${y + 14}" text-anchor="end">${escapeHtml(short)}</text>` +
      `<rect x="${BASE}" y="${y + 3}" width="${width}" height="${ROW - 6}" fill="#1f5c99"/>` +
      `<text x="${BASE + width + 6}" y="${y + 14}">${value}</text>`
    );
  });
  const size = `width="${WIDTH}" height="${bars.length * ROW}" viewBox="0 0 ${WIDTH} ${bars.length * ROW}"`;
  const label = escapeHtml(`${table.description} ${sayBars(bars)}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" ${size} font-size="12" font-family="sans-serif">${rows.join('')}</svg>`;
}
