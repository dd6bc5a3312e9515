import schema from '../../../documents/schemas/practice.json' with { type: 'json' };

/** What is typed into the form. It lives in the page alone. */
export interface Draft {
  readonly title: string;
  /** Id of a country; empty where none is named. */
  readonly country: string;
  readonly submitter: string;
  /** `2026-11-26`, as is `seen`. */
  readonly date: string;
  readonly audiences: readonly string[];
  readonly themes: readonly string[];
  /** Paragraphs, one a line, as are `done`, `results` and `evidence`. */
  readonly problem: string;
  readonly done: string;
  readonly results: string;
  readonly evidence: string;
  /** Codes of two letters with spaces or commas between them. */
  readonly languages: string;
  /** Id of a meeting; empty where none is named. */
  readonly meeting: string;
  /** Ids, one a line. */
  readonly clauses: string;
  /** One a line. */
  readonly sources: string;
  readonly seen: string;
}

export type FieldName = keyof Draft;
export type ListName = 'audiences' | 'themes';
export type TextName = Exclude<FieldName, ListName>;

/** How a field is filled in. */
export interface Field {
  readonly name: FieldName;
  readonly by: 'line' | 'lines' | 'day' | 'choice' | 'choices';
  readonly isRequired: boolean;
}

/** The fields in the order of the form. */
export const FIELDS = [
  { name: 'title', by: 'line', isRequired: true },
  { name: 'country', by: 'choice', isRequired: false },
  { name: 'submitter', by: 'line', isRequired: true },
  { name: 'date', by: 'day', isRequired: true },
  { name: 'meeting', by: 'choice', isRequired: false },
  { name: 'audiences', by: 'choices', isRequired: true },
  { name: 'themes', by: 'choices', isRequired: true },
  { name: 'languages', by: 'line', isRequired: false },
  { name: 'problem', by: 'lines', isRequired: true },
  { name: 'done', by: 'lines', isRequired: true },
  { name: 'results', by: 'lines', isRequired: true },
  { name: 'evidence', by: 'lines', isRequired: false },
  { name: 'clauses', by: 'lines', isRequired: false },
  { name: 'sources', by: 'lines', isRequired: true },
  { name: 'seen', by: 'day', isRequired: true },
] as const satisfies readonly Field[];

/** The closed lists of the form, as the published schema has them. */
export const CHOICES: Readonly<Record<ListName, readonly string[]>> = {
  audiences: schema.properties.audiences.items.enum,
  themes: schema.properties.themes.items.enum,
};

/** A code of a language, as the published schema has it. */
export const LANGUAGE = new RegExp(schema.properties.languages.items.pattern);

/** A form with nothing in it but the day. */
export function emptyDraft(today: string): Draft {
  const texts = { title: '', country: '', submitter: '', problem: '', done: '', results: '', evidence: '' };
  const lists = { audiences: [], themes: [], languages: '', meeting: '', clauses: '', sources: '' };
  return { ...texts, ...lists, date: today, seen: today };
}

/** Words on one line, without what cannot be printed. */
export function toLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/** The lines of a text that are not empty. */
export function toLines(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map(toLine)
    .filter((line) => line !== '');
}

/** The codes of languages that are typed, each once. */
export function toCodes(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((code) => code !== ''))];
}
