import { findLanguage, type Language } from '../i18n/languages.js';
import { speak } from '../i18n/words.js';
import { speakNow, type AppState } from '../state/app-state.js';
import { keep, readKept } from '../state/kept.js';
import type { Store } from '../state/store.js';

const KEPT_AS = 'cop-language';

/** The language that is wanted: the one of the address, else the one chosen before, else the first of the browser's that there is. */
export function wantedLanguage(inAddress: string | null): Language {
  return findLanguage([inAddress, readKept(KEPT_AS), ...navigator.languages]);
}

/** Speaks a language on the whole page; English where its words cannot be fetched. Returns the tag of what is spoken. */
export async function speakOnPage(language: Language, root: HTMLElement): Promise<string> {
  try {
    await speak(language);
  } catch {
    return root.lang;
  }
  root.lang = language.tag;
  root.dir = language.direction;
  return language.tag;
}

/** Follows the language of the address, and keeps it for the next visit. */
export function followLanguage(store: Store<AppState>, root: HTMLElement): void {
  let awaited = store.read().language;
  store.listen(() => {
    const inAddress = store.read().view.language;
    const language = wantedLanguage(inAddress);
    if (inAddress === language.tag) keep(KEPT_AS, inAddress);
    if (language.tag === awaited) return;
    awaited = language.tag;
    void speakOnPage(language, root).then((tag) => store.change((state) => speakNow(state, tag)));
  });
}
