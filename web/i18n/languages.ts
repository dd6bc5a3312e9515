import en from './en.json' with { type: 'json' };

/** Every word of the interface by its key, in one language; counted ones end in `_one`, `_few`, `_other`, … as Unicode names them. */
export type Words = Readonly<Record<string, string>>;

/** A language of the interface: its tag, its name in itself, its direction, and how its words are fetched. */
export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<Words>;
}

/** English, which stands in where another language lacks a word. */
export const ENGLISH: Language = { tag: 'en', name: 'English', direction: 'ltr', load: () => Promise.resolve(en) };

/** The languages of the interface; another is a resource file and a row here. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'ar', name: 'العربية', direction: 'rtl', load: async () => (await import('./ar.json')).default },
  { tag: 'zh', name: '中文', direction: 'ltr', load: async () => (await import('./zh.json')).default },
  ENGLISH,
  { tag: 'fr', name: 'Français', direction: 'ltr', load: async () => (await import('./fr.json')).default },
  { tag: 'ru', name: 'Русский', direction: 'ltr', load: async () => (await import('./ru.json')).default },
  { tag: 'es', name: 'Español', direction: 'ltr', load: async () => (await import('./es.json')).default },
];

/** The first of the wanted languages that there is, else English. */
export function findLanguage(wanted: readonly (string | null)[]): Language {
  const tags = wanted.map((tag) => tag?.toLowerCase().split('-')[0]);
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => language.tag === tag);
    if (found) return found;
  }
  return ENGLISH;
}
