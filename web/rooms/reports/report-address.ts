import { picked, type PickName, type View } from '../../state/view.js';

/** What each kind of report is asked by, in the order of the form. */
export const REPORT_FIELDS = {
  wtdc: ['resolution', 'since', 'until'],
  liaison: ['group', 'since', 'until'],
  quarterly: ['region', 'quarter'],
  country: ['country', 'until'],
  brief: ['resolution', 'clause', 'until'],
} as const satisfies Readonly<Record<string, readonly PickName[]>>;
export type ReportName = keyof typeof REPORT_FIELDS;
export type ReportField = (typeof REPORT_FIELDS)[ReportName][number];

/** The kinds of report, in the order of their tabs. */
export const REPORT_NAMES = [
  'wtdc',
  'liaison',
  'quarterly',
  'country',
  'brief',
] as const satisfies readonly ReportName[];

/** Languages that a report can be framed in. */
export const FRAME_LANGUAGES = ['en', 'fr', 'es'] as const;

/** The kind of report that a view is about. */
export function reportOf(view: View): ReportName {
  return REPORT_NAMES.find((name) => name === picked(view, 'report')[0]) ?? 'wtdc';
}

/** The language of the frame: what is picked, else that of the interface where there is such a frame. */
export function frameLanguage(view: View, spoken: string): string {
  const wanted = picked(view, 'language')[0] ?? spoken;
  return FRAME_LANGUAGES.find((language) => language === wanted) ?? 'en';
}

/** What a field of the form holds. */
export function valueOf(view: View, field: ReportField): string {
  return picked(view, field)[0] ?? (field === 'resolution' ? '67' : '');
}

/** The address of a report in a format; null while a field that it cannot do without is empty. */
export function reportAddress(view: View, format: string, spoken: string): string | null {
  const name = reportOf(view);
  const given = REPORT_FIELDS[name].map((field) => [field, valueOf(view, field).trim()] as const);
  if (given.some(([field, value]) => value === '' && !isDay(field))) return null;
  const query = new URLSearchParams(
    given.filter(([, value]) => value !== '').map(([field, value]) => [DAYS[field] ?? field, value]),
  );
  query.set('format', format);
  query.set('lang', frameLanguage(view, spoken));
  return `/reports/${name}?${query.toString()}`;
}

/** Days are called otherwise in the address of a view, where "to" is the end of a way. */
const DAYS: Readonly<Partial<Record<string, string>>> = { since: 'from', until: 'to' };

function isDay(field: ReportField): boolean {
  return field === 'since' || field === 'until';
}
