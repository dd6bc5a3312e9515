import { stringifyDocument } from '@urql/core';
import { MAPPED_LISTS } from './ask-map.js';
import type { LineQuestion } from './lineage.js';
import type { RecordList } from './records.js';
import {
  BoardDocument,
  ChoicesDocument,
  CountriesDocument,
  CrosswalkDocument,
  DocumentDocument,
  DutiesDocument,
  HelplinesDocument,
  InitiativesDocument,
  InstrumentYearsDocument,
  LineDocument,
  NeighbourhoodDocument,
  NodeDetailsDocument,
  OpeningDocument,
  OverlapsDocument,
  PracticesDocument,
  ResourcesDocument,
  SearchDocument,
  StrategiesDocument,
  TranslationsDocument,
} from './schema-types.generated.js';
import { toFilter, type SearchQuestion } from './search-question.js';

type Document = Parameters<typeof stringifyDocument>[0];
type Values = Readonly<Record<string, unknown>>;

/** A question as GraphQL, with the values of its variables. */
export interface AskedQuestion {
  readonly query: string;
  readonly variables: Values;
  /** How often it is asked, with other ids. */
  readonly times: number;
}

/** What of a view decides what is asked. */
export interface Asking {
  readonly room: string;
  readonly doc: string;
  readonly at: string | null;
  readonly open: readonly string[];
  readonly list: string | undefined;
  /** The day as of which a board is told. */
  readonly day: string;
  /** What the opening page shows as examples. */
  readonly cited: string;
  readonly addressee: string;
  readonly line: LineQuestion;
  readonly search: SearchQuestion;
  /** Ids of what a search found, where that is drawn. */
  readonly found: readonly string[];
}

/** The questions that a view asks of the server, as anybody can ask them. */
export function askedByView(asking: Asking): readonly AskedQuestion[] {
  const room = ASKED_IN_ROOM[asking.room]?.(asking) ?? [];
  const details = asking.at === null ? [] : [asked(NodeDetailsDocument, { id: asking.at })];
  return [...room, ...details];
}

const PAGE = { first: 100, after: null };

const RECORDS: Readonly<Record<RecordList, Document>> = {
  practices: PracticesDocument,
  initiatives: InitiativesDocument,
  strategies: StrategiesDocument,
  helplines: HelplinesDocument,
  resources: ResourcesDocument,
};

const ASKED_IN_ROOM: Readonly<Record<string, (asking: Asking) => readonly AskedQuestion[]>> = {
  home: ({ cited, addressee }) => [asked(OpeningDocument, { cited, addressee, shown: 2, documents: 100 })],
  search: ({ search }) => askedOf(search),
  read: ({ doc }) => [asked(DocumentDocument, { id: doc })],
  graph: ({ doc, open, search, found }) => [
    ...(search.query === '' ? [asked(DocumentDocument, { id: doc })] : askedOf(search)),
    ...found.slice(0, 1).map((id) => askedAround(id, found.length)),
    ...open.map((id) => askedAround(id)),
  ],
  lineage: ({ line }) => [asked(LineDocument, { ...line, depth: 6, limit: 100, stale: 50 })],
  overlaps: () => [asked(OverlapsDocument, PAGE)],
  duties: () => [asked(DutiesDocument, PAGE)],
  practice: ({ list, day }) => [BOARDS[list ?? '']?.(day) ?? asked(recordsOf(list, 'practices'), PAGE)],
  submit: () => [asked(ChoicesDocument, { first: 500 })],
  map: ({ list }) => [
    asked(recordsOf(list, MAPPED_LISTS[0]), PAGE),
    asked(CountriesDocument, PAGE),
    asked(InstrumentYearsDocument, PAGE),
  ],
};

const BOARDS: Readonly<Record<string, (day: string) => AskedQuestion>> = {
  crosswalk: () => asked(CrosswalkDocument, PAGE),
  translations: () => asked(TranslationsDocument, PAGE),
  board: (asOf) => asked(BoardDocument, { asOf }),
};

function recordsOf(list: string | undefined, usual: RecordList): Document {
  return Object.entries(RECORDS).find(([name]) => name === list)?.[1] ?? RECORDS[usual];
}

function askedOf(search: SearchQuestion): readonly AskedQuestion[] {
  const { query } = search;
  return query === '' ? [] : [asked(SearchDocument, { ...toFilter(search), query, first: 40 })];
}

function askedAround(id: string, times = 1): AskedQuestion {
  return { ...asked(NeighbourhoodDocument, { id, limit: 60 }), times };
}

function asked(document: Document, variables: Values): AskedQuestion {
  return { query: stringifyDocument(document), variables, times: 1 };
}
