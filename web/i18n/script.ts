/** How words that are not the interface's own are marked, so that assistive technology speaks them in their language. */
export interface Script {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The script of words in a language: `ar` runs from right to left. */
export function scriptOf(language: string): Script {
  const [base = language] = language.toLowerCase().split('-');
  return { lang: language, dir: RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr' };
}

/** The script of a clause, section or version, whose id names its language as `eng@2022`; registers are in English. */
export function scriptOfId(id: string): Script {
  const [, code = 'eng'] = /\/([a-z]{3})@/.exec(id) ?? [];
  return scriptOf(TAGS[code] ?? code);
}

/** ISO 639-3 as ids have it, and the tags that browsers know. */
const TAGS: Readonly<Record<string, string>> = {
  ara: 'ar',
  eng: 'en',
  fra: 'fr',
  rus: 'ru',
  spa: 'es',
  zho: 'zh',
};
