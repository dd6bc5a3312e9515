import type { Report } from '../model/report.js';
import { listReferences, type Reference } from './references.js';

/** Every reference of a report as BibTeX, which no field of a reference can break out of. */
export function renderBibtex(report: Report): string {
  return listReferences(report).map(printEntry).join('\n');
}

function printEntry({ key, title, year, url, places }: Reference): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['url', url === null ? null : escapeUrl(url)],
    ['note', escapeTex(places.join('; '))],
  ];
  const printed = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${printed.join(',\n')}\n}\n`;
}

/** What TeX would read as a command. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escapeTex(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** In an address braces are percent-encoded, as no address needs them. */
function escapeUrl(url: string): string {
  return url.replace(/\{/g, '%7B').replace(/\}/g, '%7D').replace(/\\/g, '%5C').replace(/\s+/g, '%20');
}
