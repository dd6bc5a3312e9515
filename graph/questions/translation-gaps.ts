import type { Evidence } from '../model/evidence.js';
import type { NodeOf } from '../model/nodes.js';
import { entryPlaces } from './entry-places.js';
import { everyNode } from './every-node.js';
import type { Reader } from './reader.js';

/** The six official languages of the United Nations and of ITU, by ISO 639-1 code. */
export const OFFICIAL_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];

/** Whether something can be had in a language. `missing` only where a source names all languages; where it names some, the others are `not-named`; where it names none, all are `unknown`. */
export const LANGUAGE_STATES = ['available', 'missing', 'not-named', 'unknown'] as const;
export type LanguageState = (typeof LANGUAGE_STATES)[number];

/** Training material or a guideline, and the official languages in which it can be had. */
export interface TranslationRow {
  readonly resource: NodeOf<'resource'>;
  /** One for each official language, in their order. */
  readonly cells: readonly { readonly language: OfficialLanguage; readonly state: LanguageState }[];
  /** How many are missing or not named. */
  readonly gaps: number;
  /** Languages beside the official ones, national ones among them, in which it can be had, by ISO 639-1 code. */
  readonly others: readonly string[];
  /** Where its entry stands; null where it has no links. */
  readonly place: Evidence | null;
}

/** In which official languages training materials and guidelines can be had: those first of which most languages are missing or not named, then by id. */
export async function translationGaps(reader: Reader): Promise<readonly TranslationRow[]> {
  const resources = await everyNode(reader, 'resource');
  const places = await entryPlaces(
    reader,
    resources.map(({ id }) => id),
  );
  const rows = resources.map((resource): TranslationRow => {
    const cells = OFFICIAL_LANGUAGES.map((language) => ({ language, state: stateOf(resource.facts, language) }));
    const gaps = cells.filter(({ state }) => state === 'missing' || state === 'not-named').length;
    const others = resource.facts.languages.filter((language) => !OFFICIAL_LANGUAGES.some((one) => one === language));
    return { resource, cells, gaps, others, place: places.get(resource.id) ?? null };
  });
  return rows.sort((a, b) => b.gaps - a.gaps || (a.resource.id < b.resource.id ? -1 : 1));
}

function stateOf({ languages, allLanguages }: NodeOf<'resource'>['facts'], language: OfficialLanguage): LanguageState {
  if (languages.includes(language)) return 'available';
  if (languages.length === 0) return 'unknown';
  return allLanguages === true ? 'missing' : 'not-named';
}
