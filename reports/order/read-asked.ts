import { COVERAGE_DIMENSIONS, type CoverageDimension } from '#graph/questions/coverage.js';
import { REPORT_LANGUAGES, type ReportLanguage } from '../model/report.js';
import { OrderFault } from './order-fault.js';

/** What is asked of a report, by the names of its parameters. */
export type Asked = Readonly<Partial<Record<ParameterName, string>>>;

const GROUPS = ['LDC', 'LLDC', 'SIDS', 'in-transition'] as const;

/** Every parameter that a report may have, and what it says. */
export const PARAMETERS = {
  resolution: 'number of a resolution of the WTDC, 67',
  of: 'id of any instrument or version',
  country: 'name or code of a country, Rwanda or RW',
  region: 'name or code of a region of ITU, Africa or AFR',
  quarter: 'a quarter, 2026-Q1',
  group: 'name or abbreviation of the group it goes to, CWG-COP',
  clause: 'id of a clause, or its place in the resolution, "invites Member States/3"',
  from: 'first day of the period, 2022-06-17',
  to: 'last day of the period; today where left out',
  source: 'who submits it, for the cover',
  by: `by what to count: ${COVERAGE_DIMENSIONS.join(', ')}`,
  countries: `group of countries: ${GROUPS.join(', ')}`,
  days: 'number of days, 365',
  meeting: 'id of a meeting or event, /ontology/meeting/cwg-cop-07',
  language: `language of the frame: ${REPORT_LANGUAGES.join(', ')}`,
} as const;
export type ParameterName = keyof typeof PARAMETERS;

/** A day that is asked for; throws OrderFault where it is none. */
export function readDay(asked: Asked, name: 'from' | 'to', usual: string): string {
  const text = asked[name] ?? usual;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay || new Date(text).toISOString().slice(0, 10) !== text)
    throw new OrderFault(`${name}: ${JSON.stringify(text)} is no day; write 2025-11-28`);
  return text;
}

/** The period that is asked for, both days in it; throws OrderFault where it ends before it begins. */
export function readPeriod(asked: Asked, today: string): { readonly from: string; readonly to: string } {
  const [from, to] = [readDay(asked, 'from', '1900-01-01'), readDay(asked, 'to', today)];
  if (from > to) throw new OrderFault(`the period ends (${to}) before it begins (${from})`);
  return { from, to };
}

/** The language that is asked for, English where none is; throws OrderFault where there is no such frame. */
export function readLanguage({ language = 'en' }: Asked): ReportLanguage {
  return choose('language', language, REPORT_LANGUAGES);
}

/** By what to count, clauses where nothing is said. */
export function readDimension({ by = 'clause' }: Asked): CoverageDimension {
  return choose('by', by, COVERAGE_DIMENSIONS);
}

function choose<Value extends string>(name: string, text: string, values: readonly Value[]): Value {
  const value = values.find((one) => one === text);
  if (value === undefined)
    throw new OrderFault(`${name}: ${JSON.stringify(text)} is not known; write one of ${values.join(', ')}`);
  return value;
}

/** A text for the cover. */
export function readSource({ source = '' }: Asked): string | null {
  return source.trim() || null;
}

/** The group of countries that is asked for; undefined where none is. */
export function readGroup({ countries }: Asked): string | undefined {
  return countries === undefined ? undefined : choose('countries', countries, GROUPS);
}

/** A whole number from 0 to 36500; throws OrderFault where it is none. */
export function readCount(asked: Asked, name: 'days', usual: string): number {
  const text = asked[name] ?? usual;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 36_500)
    throw new OrderFault(`${name}: ${JSON.stringify(text)} is no number from 0 to 36500; write ${usual}`);
  return Number(text);
}
