import { francAll } from 'franc-min';

/** Words that stand in every English text and in no other language of the field: not "of" and "in", which are Dutch as well. */
const ENGLISH = /\b(?:the|and|to|shall|that|for|with|by|its|which|this|their|has|have|be|are)\b/gi;
/** Share of such words above which a text is English; law in English has some 0.2, in other languages next to none. */
const LEAST_SHARE = 0.06;

/** ISO 639-3, as the detector names languages, to ISO 639-1, for the languages that the field prints in. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arb: 'ar',
  cmn: 'zh',
  deu: 'de',
  eng: 'en',
  fra: 'fr',
  ita: 'it',
  nld: 'nl',
  por: 'pt',
  rus: 'ru',
  spa: 'es',
};

/** Whether a stretch is English, by the share of its commonest words; a stretch of few words is. */
export function isEnglish(words: string): boolean {
  return countWords(words) < 8 || hasEnglish(words);
}

/** Whether the commonest words of English stand in a stretch, however short. */
export function hasEnglish(words: string): boolean {
  return (words.match(ENGLISH)?.length ?? 0) >= LEAST_SHARE * Math.max(1, countWords(words));
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
}

/** The language of a text, ISO 639-1; null where it is too short or too mixed to tell. */
export function detectLanguage(words: string): string | null {
  const sample = words.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 60) return null;
  if (isEnglish(sample)) return 'en';
  const [best] = francAll(sample, { only: Object.keys(LANGUAGES).filter((code) => code !== 'eng') });
  return best === undefined ? null : (LANGUAGES[best[0]] ?? null);
}
