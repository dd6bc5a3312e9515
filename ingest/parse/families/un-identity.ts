import type { DocumentIdentity } from '../../model/document.js';
import type { Line } from '../lines.js';

/** Bodies of the United Nations that adopt resolutions, by the words of their enacting formula. */
const BODIES: readonly (readonly [body: string, pattern: RegExp])[] = [
  ['UNGA', /^The General Assembly,$/],
  ['UNSC', /^The Security Council,$/],
  ['HRC', /^The Human Rights Council,$/],
  ['ECOSOC', /^The Economic and Social Council,$/],
];

/** `79/188. Preventing and countering violence` */
const TITLE = /^(?<number>\d{1,3}\/\d{1,3})\.\s/;
/** `adopted by the General Assembly on 17 December 2024`, over one line or two. */
const ADOPTED =
  /\badopted\sby\sthe\s(?:\p{Lu}\p{Ll}+\s|and\s){2,6}(?:at\sits\s[^,]{3,40}meeting,\s)?on\s(?<day>\d{1,2})\s(?<month>[A-Z][a-z]{2,8})\s(?<year>\d{4})\b/iu;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The body whose enacting formula a line is; undefined where it is none. */
export function bodyOf({ words }: Line): string | undefined {
  return BODIES.find(([, pattern]) => pattern.test(words.trim()))?.[0];
}

/** Number, day and title as printed; nothing where they are not. */
export function identifyUn(lines: readonly Line[]): Partial<DocumentIdentity> {
  const front = lines.slice(0, 60).map(({ words }) => words.trim());
  const body = lines.map(bodyOf).find((found) => found !== undefined) ?? null;
  const number =
    front.map((words) => TITLE.exec(words)?.groups?.['number']).find((found) => found !== undefined) ?? null;
  return { type: 'resolution', body, number, date: readDay(front), title: readTitle(front), language: 'en' };
}

function readDay(front: readonly string[]): string | null {
  const { day = '', month = '', year = '' } = ADOPTED.exec(front.join(' '))?.groups ?? {};
  const number = MONTHS.indexOf(month) + 1;
  return number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** From the line with the number to the enacting formula. */
function readTitle(front: readonly string[]): string | null {
  const start = front.findIndex((words) => TITLE.test(words));
  const end = front.findIndex((words) => BODIES.some(([, pattern]) => pattern.test(words)));
  return start < 0 || end < start ? null : front.slice(start, end).join(' ').replace(TITLE, '').replace(/\s+/g, ' ');
}
