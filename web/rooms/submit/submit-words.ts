import type { Words } from '../../i18n/languages.js';
import en from './words/en.json' with { type: 'json' };

export type SubmitKey = keyof typeof en;

/** Says words of the form. */
export type Say = (key: SubmitKey) => string;

/** How the words of the form are fetched, by language: they come with the room, so that no other room waits for them. */
export const SUBMIT_WORDS: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('./words/ar.json')).default,
  en: () => Promise.resolve(en),
  es: async () => (await import('./words/es.json')).default,
  fr: async () => (await import('./words/fr.json')).default,
  ru: async () => (await import('./words/ru.json')).default,
  zh: async () => (await import('./words/zh.json')).default,
};

/** The words of the form in a language; English where they cannot be fetched. */
export async function loadSay(language: string): Promise<Say> {
  const words: Words = await (SUBMIT_WORDS[language]?.() ?? Promise.resolve(en)).catch((): Words => en);
  return (key) => words[key] ?? en[key];
}
