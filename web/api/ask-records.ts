import { mapAnswer, type Answer } from './answer.js';
import { askAll, type Items, type Page } from './ask-all.js';
import type { Ask } from './client.js';
import {
  fromHelpline,
  fromInitiative,
  fromPractice,
  fromResource,
  fromStrategy,
  type RecordList,
  type RecordRow,
} from './records.js';
import {
  HelplinesDocument,
  InitiativesDocument,
  PracticesDocument,
  ResourcesDocument,
  StrategiesDocument,
} from './schema-types.generated.js';

const PAGE_SIZE = 200;
const MOST_PAGES = 25;

/** What was recorded in one list. */
export interface Records extends Items<RecordRow> {
  readonly list: RecordList;
}

/** Asks for all records of a list, up to 5,000; how many there are besides is counted. */
export async function askRecords(ask: Ask, list: RecordList, signal: AbortSignal): Promise<Answer<Records>> {
  const asked = { ask, signal };
  const answer = await askAll((after) => ASK_PAGE[list](asked, { first: PAGE_SIZE, after }), MOST_PAGES);
  return mapAnswer(answer, (items) => ({ ...items, list }));
}

interface Asked {
  readonly ask: Ask;
  readonly signal: AbortSignal;
}

interface Portion {
  readonly first: number;
  readonly after: string | null;
}

type AskPage = (asked: Asked, portion: Portion) => Promise<Answer<Page<RecordRow>>>;

const ASK_PAGE: Readonly<Record<RecordList, AskPage>> = {
  practices: async ({ ask, signal }, portion) =>
    mapAnswer(await ask(PracticesDocument, portion, signal), ({ practices }) => toRows(practices, fromPractice)),
  initiatives: async ({ ask, signal }, portion) =>
    mapAnswer(await ask(InitiativesDocument, portion, signal), ({ initiatives }) =>
      toRows(initiatives, fromInitiative),
    ),
  strategies: async ({ ask, signal }, portion) =>
    mapAnswer(await ask(StrategiesDocument, portion, signal), ({ strategies }) => toRows(strategies, fromStrategy)),
  helplines: async ({ ask, signal }, portion) =>
    mapAnswer(await ask(HelplinesDocument, portion, signal), ({ helplines }) => toRows(helplines, fromHelpline)),
  resources: async ({ ask, signal }, portion) =>
    mapAnswer(await ask(ResourcesDocument, portion, signal), ({ resources }) => toRows(resources, fromResource)),
};

function toRows<Item>(page: Page<Item>, toRow: (item: Item) => RecordRow): Page<RecordRow> {
  return { ...page, nodes: page.nodes.map(toRow) };
}
