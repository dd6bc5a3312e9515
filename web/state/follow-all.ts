import type { Questions } from '../api/questions.js';
import {
  boardDay,
  comparedVersions,
  lineOf,
  practiceList,
  searchOf,
  wantedDetails,
  wantedDocument,
  wantedFound,
  wantedMap,
  wantedRecords,
  wantedResults,
  waysOf,
  type AppState,
} from './app-state.js';
import { follow } from './follow.js';
import { IDLE } from './remote.js';
import type { Store } from './store.js';
import { ADDRESSEE, EXAMPLE } from './view.js';

/** Asks the server for everything that the view needs, as it comes to need it. */
export function followAll(store: Store<AppState>, questions: Questions): void {
  follow(store, {
    wanted: wantedDocument,
    read: ({ document }) => document,
    write: (state, document) => ({ ...state, document }),
    ask: questions.document,
  });
  follow(store, {
    wanted: wantedDetails,
    read: ({ details }) => details,
    write: (state, details) => ({ ...state, details }),
    ask: questions.details,
  });
  follow(store, {
    wanted: ({ view }) => (view.room === 'home' ? EXAMPLE : null),
    read: ({ opening }) => opening,
    write: (state, opening) => ({ ...state, opening }),
    ask: (cited, signal) => questions.opening({ cited, addressee: ADDRESSEE }, signal),
  });
  follow(store, {
    wanted: wantedRecords,
    read: ({ records }) => records,
    write: (state, records) => ({ ...state, records }),
    ask: questions.records,
  });
  follow(store, {
    wanted: ({ view }) => (view.room === 'duties' ? 'all' : null),
    read: ({ duties }) => duties,
    write: (state, duties) => ({ ...state, duties }),
    ask: questions.duties,
  });
  follow(store, {
    wanted: wantedMap,
    read: ({ map }) => map,
    write: (state, map) => ({ ...state, map }),
    ask: questions.map,
  });
  followSearch(store, questions);
  followBoards(store, questions);
  followLine(store, questions);
  followOpen(store, questions);
}

/** What a search finds, as a list or as a graph. */
function followSearch(store: Store<AppState>, questions: Questions): void {
  follow(store, {
    wanted: wantedResults,
    read: ({ results }) => results,
    write: (state, results) => ({ ...state, results }),
    ask: (_key, signal, { view }) => questions.results(searchOf(view), signal),
  });
  follow(store, {
    wanted: wantedFound,
    read: ({ found }) => found,
    write: (state, found) => ({ ...state, found }),
    ask: (_key, signal, { view }) => questions.found(searchOf(view), signal),
  });
}

/** What many records make together: which country has what, what can be had in which language, which reports came. */
function followBoards(store: Store<AppState>, questions: Questions): void {
  follow(store, {
    wanted: (state) => (practiceList(state) === 'crosswalk' ? 'all' : null),
    read: ({ crosswalk }) => crosswalk,
    write: (state, crosswalk) => ({ ...state, crosswalk }),
    ask: questions.crosswalk,
  });
  follow(store, {
    wanted: (state) => (practiceList(state) === 'translations' ? 'all' : null),
    read: ({ translations }) => translations,
    write: (state, translations) => ({ ...state, translations }),
    ask: questions.translations,
  });
  follow(store, {
    wanted: (state) => (practiceList(state) === 'board' ? boardDay(state.view) : null),
    read: ({ board }) => board,
    write: (state, board) => ({ ...state, board }),
    ask: questions.board,
  });
}

/** The line of an instrument, then the two versions of it that are compared; and what bodies ask alike; and the way between two. */
function followLine(store: Store<AppState>, questions: Questions): void {
  follow(store, {
    wanted: ({ view }) => (view.room === 'lineage' ? JSON.stringify(lineOf(view)) : null),
    read: ({ line }) => line,
    write: (state, line) => ({ ...state, line }),
    ask: (_key, signal, { view }) => questions.line(lineOf(view), signal),
  });
  follow(store, {
    wanted: (state) => comparedVersions(state)?.join(' ') ?? null,
    read: ({ comparison }) => comparison,
    write: (state, comparison) => ({ ...state, comparison }),
    ask: (_key, signal, state) => {
      const [from = '', to = ''] = comparedVersions(state) ?? [];
      return questions.comparison({ from, to }, signal);
    },
  });
  follow(store, {
    wanted: ({ view }) => (view.room === 'overlaps' ? 'all' : null),
    read: ({ overlaps }) => overlaps,
    write: (state, overlaps) => ({ ...state, overlaps }),
    ask: questions.overlaps,
  });
  follow(store, {
    wanted: ({ view }) => waysOf(view) && JSON.stringify(waysOf(view)),
    read: ({ why }) => why,
    write: (state, why) => ({ ...state, why }),
    ask: (_key, signal, { view }) => questions.why(waysOf(view) ?? { from: '', to: '' }, signal),
  });
}

/** Each expanded node is followed from when it is first expanded. */
function followOpen(store: Store<AppState>, { neighbourhood }: Questions): void {
  const followed = new Set<string>();
  const look = (): void => {
    for (const id of store.read().view.open.filter((open) => !followed.has(open))) {
      followed.add(id);
      follow(store, {
        wanted: ({ view }) => (view.open.includes(id) ? id : null),
        read: ({ neighbourhoods }) => neighbourhoods[id] ?? IDLE,
        write: (state, remote) => ({ ...state, neighbourhoods: { ...state.neighbourhoods, [id]: remote } }),
        ask: neighbourhood,
      });
    }
  };
  look();
  store.listen(look);
}
