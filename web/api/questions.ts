import { mapAnswer, type Answer } from './answer.js';
import type { Ask } from './client.js';
import type { Details, DocumentContent, Duties, Neighbourhood, Opening, Overlaps, Results, Why } from './content.js';
import { askAll } from './ask-all.js';
import {
  askBoard,
  askCrosswalk,
  askTranslations,
  type Board,
  type Crosswalk,
  type Translations,
} from './ask-boards.js';
import { askMap, type MapContent, type MappedList } from './ask-map.js';
import { askDiff, askLine, type Comparison, type Line, type LineQuestion } from './lineage.js';
import { askRecords, type Records } from './ask-records.js';
import type { RecordList } from './records.js';
import { askFound, askNeighbourhood, askResults, type Found } from './ask-found.js';
import type { SearchQuestion } from './search-question.js';
import { askDocument } from './ask-document.js';
import { wordOf } from './word-of.js';
import {
  DutiesDocument,
  NodeDetailsDocument,
  OpeningDocument,
  OverlapsDocument,
  WhyDocument,
} from './schema-types.generated.js';

type Question<Value> = (key: string, signal: AbortSignal) => Promise<Answer<Value>>;

/** Every question that the explorer asks, each by one key. */
export interface Questions {
  /** By the id of an instrument or a version. */
  readonly document: Question<DocumentContent>;
  /** By the id of anything. */
  readonly details: Question<Details>;
  readonly results: (question: SearchQuestion, signal: AbortSignal) => Promise<Answer<Results>>;
  readonly found: (question: SearchQuestion, signal: AbortSignal) => Promise<Answer<Found>>;
  /** By the id of a node. */
  readonly neighbourhood: Question<Neighbourhood>;
  /** By the ids of the examples: an instrument that is cited, an addressee that is asked. */
  readonly opening: (
    examples: { readonly cited: string; readonly addressee: string },
    signal: AbortSignal,
  ) => Promise<Answer<Opening>>;
  /** By any key: all of them are counted against each other. */
  readonly duties: Question<Duties>;
  readonly line: (asked: LineQuestion, signal: AbortSignal) => Promise<Answer<Line>>;
  /** By the ids of two versions. */
  readonly comparison: (
    versions: { readonly from: string; readonly to: string },
    signal: AbortSignal,
  ) => Promise<Answer<Comparison>>;
  /** By any key: all of them are counted by bodies. */
  readonly overlaps: Question<Overlaps>;
  /** By the ids of both ends. */
  readonly why: (ends: { readonly from: string; readonly to: string }, signal: AbortSignal) => Promise<Answer<Why>>;
  /** By the list whose records are drawn. */
  readonly map: (list: MappedList, signal: AbortSignal) => Promise<Answer<MapContent>>;
  /** By any key: all countries. */
  readonly crosswalk: Question<Crosswalk>;
  readonly translations: Question<Translations>;
  /** By the day as of which it is told. */
  readonly board: Question<Board>;
  /** By the list. */
  readonly records: (list: RecordList, signal: AbortSignal) => Promise<Answer<Records>>;
}

const MOST_PAGES = 25;
const PAIRS_A_PAGE = 100;
const PAGES_OF_PAIRS = 5;
const EXAMPLES_SHOWN = 2;
const MOST_DOCUMENTS = 100;

/** Makes the questions from a way to ask. */
export function createQuestions(ask: Ask): Questions {
  return {
    document: (id, signal) => askDocument(ask, id, signal),
    details: async (id, signal) => mapAnswer(await ask(NodeDetailsDocument, { id }, signal), ({ node }) => node),
    results: (question, signal) => askResults(ask, question, signal),
    found: (question, signal) => askFound(ask, question, signal),
    neighbourhood: (id, signal) => askNeighbourhood(ask, id, signal),
    opening: ({ cited, addressee }, signal) =>
      ask(OpeningDocument, { cited, addressee, shown: EXAMPLES_SHOWN, documents: MOST_DOCUMENTS }, signal),
    duties: async (_key, signal) =>
      mapAnswer(
        await askAll(
          async (after) => mapAnswer(await ask(DutiesDocument, { first: 200, after }, signal), ({ duties }) => duties),
          MOST_PAGES,
        ),
        ({ totalCount, items }) => ({
          totalCount,
          items: items.map((duty) => ({ ...duty, modality: wordOf(duty.modality) })),
        }),
      ),
    line: (asked, signal) => askLine(ask, asked, signal),
    comparison: (versions, signal) => askDiff(ask, versions, signal),
    overlaps: (_key, signal) =>
      askAll(
        async (after) =>
          mapAnswer(await ask(OverlapsDocument, { first: PAIRS_A_PAGE, after }, signal), ({ overlaps }) => overlaps),
        PAGES_OF_PAIRS,
      ),
    why: async (ends, signal) => mapAnswer(await ask(WhyDocument, ends, signal), ({ why }) => why),
    map: (list, signal) => askMap(ask, list, signal),
    crosswalk: (_key, signal) => askCrosswalk(ask, signal),
    translations: (_key, signal) => askTranslations(ask, signal),
    board: (asOf, signal) => askBoard(ask, asOf, signal),
    records: (list, signal) => askRecords(ask, list, signal),
  };
}
