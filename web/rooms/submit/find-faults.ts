import { FIELDS, LANGUAGE, toCodes, toLine, toLines, type Draft, type FieldName } from './draft.js';

/** What is wrong with a field: each has words that say what to do. */
export type Fault = 'empty' | 'markup' | 'formula' | 'future' | 'day' | 'id' | 'language';

/** One fault of a field that has any, in the order of the form. */
export function findFaults(draft: Draft, today: string): ReadonlyMap<FieldName, Fault> {
  return new Map(
    FIELDS.flatMap(({ name, isRequired }) => {
      const fault = isRequired && isEmpty(draft[name]) ? 'empty' : CHECKS[name]?.(draft, today);
      return fault ? [[name, fault] as const] : [];
    }),
  );
}

type Check = (draft: Draft, today: string) => Fault | undefined;

/** What the reader of the file asks of a field besides; the form is never laxer. */
const CHECKS: Partial<Readonly<Record<FieldName, Check>>> = {
  submitter: ({ submitter }) => checkWords([toLine(submitter)]),
  sources: ({ sources }) => checkWords(toLines(sources)),
  date: ({ date }, today) => checkDay(date, today),
  seen: ({ seen }, today) => checkDay(seen, today),
  clauses: ({ clauses }) => (toLines(clauses).every((line) => CLAUSE.test(line)) ? undefined : 'id'),
  languages: ({ languages }) => (toCodes(languages).every((code) => LANGUAGE.test(code)) ? undefined : 'language'),
};

/** `/akn/un/…/res-67/eng@2022/!main~resolves__para_1`, the naming convention of Akoma Ntoso. */
const CLAUSE =
  /^\/akn\/[a-z]{2,3}\/[a-z]+(?:\/[a-z][a-z0-9.-]*){0,2}\/\d{4}(?:-\d\d-\d\d)?\/[a-z0-9][a-z0-9.-]*(?:\/[a-z]{3}@\d{4}(?:-\d\d-\d\d)?)?(?:\/!main~[A-Za-z0-9][A-Za-z0-9_.-]*)?$/;

function isEmpty(value: string | readonly string[]): boolean {
  return typeof value === 'string' ? toLine(value) === '' : value.length === 0;
}

function checkWords(lines: readonly string[]): Fault | undefined {
  if (lines.some((line) => /[<>]/.test(line))) return 'markup';
  return lines.some((line) => /^[=@+-]/.test(line)) ? 'formula' : undefined;
}

function checkDay(day: string, today: string): Fault | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day)) return 'day';
  return day > today ? 'future' : undefined;
}
