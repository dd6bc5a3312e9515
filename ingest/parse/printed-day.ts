/** Languages whose months are read: those of the United Nations that write a day with the name of its month. */
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar'] as const;

/** `17 November 2008`, `28 février 2018`, `28 de abril de 2017`, `5 июня 2017 года`, `29 يناير 2017`. */
const DAY =
  /^(?<day>\d{1,2})(?:er)?\s(?:de\s)?(?<month>[\p{L}\p{M}]{3,12})\s(?:de\s)?(?<year>\d{4})(?:\s(?:года|г\.))?$/u;
/** `2018年3月19日` */
const CHINESE = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u;

/** The names of months as they stand beside a day, of all languages, to their numbers. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(new Date(Date.UTC(2000, month, 1)));
      return [(parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase(), month + 1] as const;
    });
  }),
);

/** A day that stands alone, as `2008-11-17`; null where the words are none. */
export function readPrintedDay(words: string): string | null {
  const trimmed = words.trim();
  const found = (DAY.exec(trimmed) ?? CHINESE.exec(trimmed))?.groups;
  if (found === undefined) return null;
  const { day = '', month = '', year = '' } = found;
  const number = MONTHS.get(month.toLowerCase()) ?? Number(month);
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? null : date;
}
