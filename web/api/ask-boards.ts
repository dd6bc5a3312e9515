import { mapAnswer, type Answer } from './answer.js';
import { askAll, type Items } from './ask-all.js';
import type { Ask } from './client.js';
import { BoardDocument, CrosswalkDocument, type BoardQuery, type CrosswalkQuery } from './schema-types.generated.js';

/** Which country has what, country by country. */
export type Crosswalk = Items<CrosswalkQuery['crosswalk']['nodes'][number]>;
export type CrosswalkRow = Crosswalk['items'][number];
export type CrosswalkCell = CrosswalkRow['cells'][number];

/** Which quarterly reports of regional offices came, as of a day. */
export type Board = BoardQuery['quarterBoard'];
export type BoardRow = Board['rows'][number];
export type BoardCell = BoardRow['cells'][number];

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

/** Asks for the quarter board as of a day, `2026-11-26`. */
export async function askBoard(ask: Ask, asOf: string, signal: AbortSignal): Promise<Answer<Board>> {
  return mapAnswer(await ask(BoardDocument, { asOf }, signal), ({ quarterBoard }) => quarterBoard);
}
