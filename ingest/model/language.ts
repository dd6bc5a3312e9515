/** ISO 639-1 to 639-2, as ids print languages. Source: ISO 639-2 code list of the Library of Congress. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
};

/** The three letters by which ids name a language, `eng` for `en`; undefined for one that the United Nations does not print in. */
export function languageCode(language: string): string | undefined {
  return LANGUAGES[language];
}
