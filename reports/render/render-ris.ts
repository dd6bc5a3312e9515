import type { Report } from '../model/report.js';
import { listReferences, type Reference } from './references.js';

/** Every reference of a report as RIS: one field a line, no line of a field can become another. */
export function renderRis(report: Report): string {
  return listReferences(report).map(printEntry).join('\r\n');
}

function printEntry({ key, title, year, url, places }: Reference): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'GEN'],
    ['ID', key],
    ['TI', title],
    ['PY', year],
    ['UR', url],
    ['N1', places.join('; ')],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`${name}  - ${value.replace(/\s+/g, ' ')}\r\n`],
  );
  return lines.join('');
}
