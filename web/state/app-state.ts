import type { Comparison, Line, LineQuestion } from '../api/lineage.js';
import { MAPPED_LISTS, type MapContent, type MappedList } from '../api/ask-map.js';
import type { Board, Crosswalk, Translations } from '../api/ask-boards.js';
import type { Records } from '../api/ask-records.js';
import type { Found } from '../api/ask-found.js';
import type { SearchQuestion } from '../api/search-question.js';
import type {
  Details,
  DocumentContent,
  Duties,
  Neighbourhood,
  Opening,
  Overlaps,
  Results,
  Why,
} from '../api/content.js';
import { RECORD_LISTS, type RecordList } from '../api/records.js';
import { comparedOf } from './compared-versions.js';
import { forget, IDLE, type Remote } from './remote.js';
import { isSearchGraph, picked, showsDocument, type View } from './view.js';

/** Everything the explorer shows, in one value. */
export interface AppState {
  readonly view: View;
  /** Tag of the language that is spoken now. */
  readonly language: string;
  readonly document: Remote<DocumentContent>;
  readonly details: Remote<Details>;
  readonly results: Remote<Results>;
  /** What was found, with what is around it, for the graph. */
  readonly found: Remote<Found>;
  readonly opening: Remote<Opening>;
  readonly records: Remote<Records>;
  readonly crosswalk: Remote<Crosswalk>;
  readonly translations: Remote<Translations>;
  readonly board: Remote<Board>;
  readonly duties: Remote<Duties>;
  readonly map: Remote<MapContent>;
  readonly line: Remote<Line>;
  readonly comparison: Remote<Comparison>;
  readonly overlaps: Remote<Overlaps>;
  /** The ways between the two that the graph is asked for. */
  readonly why: Remote<Why>;
  /** What is one step from each expanded node, by its id. */
  readonly neighbourhoods: Readonly<Record<string, Remote<Neighbourhood>>>;
}

/** The state in which a view is opened: nothing is there yet. */
export function openState(view: View, language: string): AppState {
  return {
    view,
    language,
    document: IDLE,
    details: IDLE,
    results: IDLE,
    found: IDLE,
    opening: IDLE,
    records: IDLE,
    crosswalk: IDLE,
    translations: IDLE,
    board: IDLE,
    duties: IDLE,
    map: IDLE,
    line: IDLE,
    comparison: IDLE,
    overlaps: IDLE,
    why: IDLE,
    neighbourhoods: {},
  };
}

/** Turns to another view; what was loaded stays. */
export function turnTo(state: AppState, view: View): AppState {
  return { ...state, view };
}

/** Speaks another language; what was loaded stays. */
export function speakNow(state: AppState, language: string): AppState {
  return { ...state, language };
}

/** Id of the document that the room shows; null where it shows none. */
export function wantedDocument({ view }: AppState): string | null {
  return showsDocument(view) ? view.doc : null;
}

/** Id of what is selected and not told in full by the document at hand, so that its details must be asked for; null where there is none. */
export function wantedDetails({ view, document }: AppState): string | null {
  if (view.at === null || (showsDocument(view) && isAwaited(document))) return null;
  const clause = document.last?.clauses.find(({ id }) => id === view.at);
  return clause?.implementedBy.totalCount === 0 ? null : view.at;
}

function isAwaited({ status }: Remote<unknown>): boolean {
  return status === 'loading' || status === 'idle';
}

/** What is searched for, as a key; null where nothing is. */
export function wantedResults({ view }: AppState): string | null {
  return view.room === 'search' && view.query.trim() !== '' ? JSON.stringify(searchOf(view)) : null;
}

/** What is searched for and drawn, as a key; null where nothing is. */
export function wantedFound({ view }: AppState): string | null {
  return isSearchGraph(view) ? JSON.stringify(searchOf(view)) : null;
}

/** What a view searches for. */
export function searchOf(view: View): SearchQuestion {
  return {
    query: view.query.trim(),
    kinds: picked(view, 'kind'),
    bodies: picked(view, 'body'),
    years: picked(view, 'year'),
    topics: picked(view, 'topic'),
    roles: picked(view, 'role'),
    addressees: picked(view, 'addressee'),
  };
}

/** What the practice room shows: a list of records, or a board that many records make. */
export const PRACTICE_LISTS = [...RECORD_LISTS, 'translations', 'crosswalk', 'board'] as const;
export type PracticeList = (typeof PRACTICE_LISTS)[number];

/** The list that the practice room shows; null in other rooms. */
export function practiceList({ view }: AppState): PracticeList | null {
  if (view.room !== 'practice') return null;
  return PRACTICE_LISTS.find((list) => list === picked(view, 'list')[0]) ?? PRACTICE_LISTS[0];
}

/** The list of records that is shown; null where none is. */
export function wantedRecords(state: AppState): RecordList | null {
  const wanted = practiceList(state);
  return RECORD_LISTS.find((list) => list === wanted) ?? null;
}

/** The day as of which the quarter board is told: the one picked, else today, `2026-11-26`. */
export function boardDay(view: View): string {
  const [day = ''] = picked(view, 'day');
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : new Date().toISOString().slice(0, 10);
}

/** Whose line the room follows: of the clause that is selected, else of the whole document. */
export function lineOf({ doc, at }: View): LineQuestion {
  return { id: doc, of: at?.includes('/!main') === true ? at : doc };
}

/** Ids of the older and the newer version that are compared; null where none are, or the versions are not known yet. */
export function comparedVersions({ view, line }: AppState): readonly [older: string, newer: string] | null {
  if (view.room !== 'lineage' || line.last?.asked.id !== view.doc) return null;
  const picks = { older: picked(view, 'old')[0], newer: picked(view, 'new')[0] };
  const pair = comparedOf(line.last.instrument.versions.nodes, picks);
  return pair && [pair[0].id, pair[1].id];
}

/** The list of records that the map shows; null where there is no map. */
export function wantedMap({ view }: AppState): MappedList | null {
  if (view.room !== 'map') return null;
  return MAPPED_LISTS.find((list) => list === picked(view, 'list')[0]) ?? MAPPED_LISTS[0];
}

/** The ends of the way that the graph looks for; null where it looks for none, or its end is not chosen yet. */
export function waysOf({ room, picture: { why } }: View): { readonly from: string; readonly to: string } | null {
  return room === 'graph' && why !== null && why.to !== null ? { from: why.from, to: why.to } : null;
}

/** What can be asked for again: a part of the state, or the neighbours of one node. */
export type Part =
  | { [Key in keyof AppState]: AppState[Key] extends Remote<unknown> ? Key : never }[keyof AppState]
  | { readonly neighbourhood: string };

/** Forgets that a part was asked for, so that it is asked for again; what is on screen stays. */
export function askAgain(state: AppState, part: Part): AppState {
  if (typeof part === 'string') return { ...state, [part]: forget<unknown>(state[part]) };
  const { neighbourhood: id } = part;
  const asked = forget(state.neighbourhoods[id] ?? IDLE);
  return { ...state, neighbourhoods: { ...state.neighbourhoods, [id]: asked } };
}
