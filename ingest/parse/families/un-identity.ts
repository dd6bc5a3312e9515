import { shortNameOf } from '../../model/bodies.js';
import type { DocumentIdentity } from '../../model/document.js';
import type { Line } from '../lines.js';
import { readPrintedDay } from '../printed-day.js';

/** `The General Assembly,`, alone on its line: the enacting formula. */
const FORMULA =
  /^The\s(?<body>General\sAssembly|Security\sCouncil|Human\sRights\sCouncil|Economic\sand\sSocial\sCouncil),$/;
/** As other bodies print it: `The Commission on Narcotic Drugs,`, `The Conference of the Parties,`. */
const OTHER_FORMULA =
  /^The\s(?<body>(?=\p{Lu})(?!Council,|Council\sof\sthe\sEuropean)(?:[\p{L}-]+\s){0,8}?(?:Assembly|Commission|Committee|Conference|Congress|Council|Board)(?:\s(?:of|on|for|to)\s[\p{L}\s,-]{3,100})?),$/u;
/** What follows a formula. */
const RECITAL =
  /^(?:\p{Lu}\p{Ll}+ly\s)?(?:\p{Lu}\p{Ll}+ing|Aware|Mindful|Conscious|Convinced|Concerned|Guided|Alarmed|Determined)\s/u;

/** `79/188. Preventing and countering violence`, `S-27/2. A world fit for children`, `2019/4. Joint programme` */
const TITLE = /^(?<number>(?:E?S-)?\d{1,4}\/\d{1,3}(?:\s[A-Z])?)\.\s/;
/** `Resolution 1826 (2008)`, which has no other title. */
const COUNCIL_TITLE = /^Resolution\s(?<number>\d{1,4})\s\(\d{4}\)$/;
/** `A/RES/79/188`, `United Nations S/RES/1826 (2008)`, `A/HRC/RES/28/19` */
const SYMBOL =
  /(?:^|\s)(?:[AES]\/|A\/HRC\/)RES\/(?<number>(?:E?S-)?\d{1,4}\/\d{1,3}(?:\s?[A-Z])?|\d{1,4}(?=\s?\(\d{4}\)))(?:\s?\(\d{4}\))?$/;
/** `adopted by the General Assembly on 17 December 2024`, over one line or two. */
const ADOPTED =
  /\badopted\sby\sthe\s(?:\p{Lu}\p{Ll}+\s|and\s){2,6}(?:at\sits\s[^,]{3,40}meeting,\s)?on\s(?<day>\d{1,2})\s(?<month>[A-Z][a-z]{2,8})\s(?<year>\d{4})\b/iu;

/** `57th meeting 27 March 2015`, under a text whose head does not say its day. */
const MEETING =
  /\b\d{1,5}(?:st|nd|rd|th)\s(?:plenary\s)?meeting\s{1,9}(?<day>\d{1,2})\s(?<month>[A-Z][a-z]{2,8})\s(?<year>\d{4})\b/u;
/** Lines at the end in which it may stand. */
const CLOSING_LINES = 12;

/** Where the enacting formula stands, and whose it is. */
export interface Formula {
  readonly index: number;
  /** Its short name where it has one, else as printed. */
  readonly body: string;
}

/** The enacting formula of a resolution; undefined where there is none. */
export function findFormula(lines: readonly Line[]): Formula | undefined {
  for (const [index, { words }] of lines.entries()) {
    const body = bodyOf(words.trim(), () => nextWords(lines, index));
    if (body !== undefined) return { index, body: shortNameOf(body) };
  }
  return undefined;
}

/** A name that others could end a line of prose with is a formula only before a recital. */
function bodyOf(words: string, next: () => string): string | undefined {
  const named = FORMULA.exec(words)?.groups?.['body'];
  if (named !== undefined) return named;
  const other = OTHER_FORMULA.exec(words)?.groups?.['body'];
  return other !== undefined && RECITAL.test(next()) ? other : undefined;
}

function nextWords(lines: readonly Line[], index: number): string {
  return (
    lines
      .slice(index + 1, index + 3)
      .find(({ words }) => words.trim() !== '')
      ?.words.trim() ?? ''
  );
}

/** Number, day and title as printed; nothing where they are not. */
export function identifyUn(lines: readonly Line[]): Partial<DocumentIdentity> {
  const formula = findFormula(lines);
  const front = lines.slice(0, Math.min(60, formula?.index ?? 60)).map(({ words }) => words.trim());
  const number = firstNumber(front, TITLE) ?? firstNumber(front, COUNCIL_TITLE) ?? firstNumber(front, SYMBOL);
  const body = formula?.body ?? null;
  const date =
    readDay(ADOPTED, front) ??
    readDay(
      MEETING,
      lines.slice(-CLOSING_LINES).map(({ words }) => words.trim()),
    );
  return { type: 'resolution', body, number, date, title: readTitle(front), language: 'en' };
}

function firstNumber(front: readonly string[], form: RegExp): string | null {
  return front.map((words) => form.exec(words)?.groups?.['number']).find((found) => found !== undefined) ?? null;
}

function readDay(form: RegExp, lines: readonly string[]): string | null {
  const { day = '', month = '', year = '' } = form.exec(lines.join(' '))?.groups ?? {};
  return readPrintedDay(`${day} ${month} ${year}`);
}

/** From the line with the number to the enacting formula. */
function readTitle(front: readonly string[]): string | null {
  const start = front.findIndex((words) => TITLE.test(words));
  if (start < 0) return front.find((words) => COUNCIL_TITLE.test(words)) ?? null;
  return front.slice(start).join(' ').replace(TITLE, '').replace(/\s+/g, ' ').trim();
}
