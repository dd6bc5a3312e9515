import { mapAnswer, type Answer } from './answer.js';
import { askAll, type Items } from './ask-all.js';
import type { Ask } from './client.js';
import {
  BoardDocument,
  CrosswalkDocument,
  TranslationsDocument,
  type BoardQuery,
  type CrosswalkQuery,
  type TranslationsQuery,
} from './schema-types.generated.js';

/** Which country has what, country by country. */
export type Crosswalk = Items<CrosswalkQuery['crosswalk']['nodes'][number]>;
export type CrosswalkRow = Crosswalk['items'][number];
export type CrosswalkCell = CrosswalkRow['cells'][number];

/** Which quarterly reports of regional offices came, as of a day. */
export type Board = BoardQuery['quarterBoard'];
export type BoardRow = Board['rows'][number];
export type BoardCell = BoardRow['cells'][number];

/** In which official languages training materials can be had, those with most gaps first. */
export type Translations = Items<TranslationsQuery['translationGaps']['nodes'][number]>;
export type TranslationRow = Translations['items'][number];
export type TranslationCell = TranslationRow['cells'][number];

const PAGE_SIZE = 500;
const MOST_PAGES = 10;

/** Asks what is known of every country. */
export async function askCrosswalk(ask: Ask, signal: AbortSignal): Promise<Answer<Crosswalk>> {
  return askAll(
    async (after) =>
      mapAnswer(await ask(CrosswalkDocument, { first: PAGE_SIZE, after }, signal), ({ crosswalk }) => crosswalk),
    MOST_PAGES,
  );
}

/** Asks for the languages of all training materials. */
export async function askTranslations(ask: Ask, signal: AbortSignal): Promise<Answer<Translations>> {
  return askAll(
    async (after) =>
      mapAnswer(
        await ask(TranslationsDocument, { first: PAGE_SIZE, after }, signal),
        ({ translationGaps }) => translationGaps,
      ),
    MOST_PAGES,
  );
}

/** Asks for the quarter board as of a day, `2026-11-26`. */
export async function askBoard(ask: Ask, asOf: string, signal: AbortSignal): Promise<Answer<Board>> {
  return mapAnswer(await ask(BoardDocument, { asOf }, signal), ({ quarterBoard }) => quarterBoard);
}
