import { describe, expect, it } from 'vitest';
import { openState, searchOf, turnTo, wantedDocument, wantedFound } from '../../../web/state/app-state.js';
import {
  drawFound,
  FIRST_VIEW,
  goTo,
  isSearchGraph,
  listFound,
  openInGraph,
  readAt,
  searchFor,
  togglePick,
  type View,
} from '../../../web/state/view.js';
import { parseView, printView } from '../../../web/state/view-address.js';

const OTHER = '/akn/un/statement/deliberation/un-ga/2014/res-69-166/eng@2014';
const SEARCH = togglePick(searchFor(FIRST_VIEW, 'privacy'), 'kind', 'CLAUSE');
const GRAPH = drawFound(SEARCH);

describe('what was found, as a graph', () => {
  it('has a short address, which opened elsewhere asks for the same', () => {
    expect(printView(GRAPH)).toBe('/graph?q=privacy&pane=graph&kind=CLAUSE');
    const elsewhere = read('/graph?q=privacy&kind=CLAUSE');
    expect(searchOf(elsewhere)).toStrictEqual(searchOf(SEARCH));
    expect(read(printView(GRAPH))).toStrictEqual(GRAPH);
  });

  it('is asked for in place of a document', () => {
    const state = openState(GRAPH, 'en');
    expect([wantedDocument(state), wantedFound(state)]).toStrictEqual([null, JSON.stringify(searchOf(SEARCH))]);
    const document = turnTo(state, { ...GRAPH, query: ' ' });
    expect([wantedDocument(document), wantedFound(document)]).toStrictEqual([GRAPH.doc, null]);
  });

  it('goes back to the list, narrowed as it was', () => {
    expect(listFound(GRAPH)).toStrictEqual(SEARCH);
  });

  it('is searched on while there are words, and is a list again without', () => {
    const more = searchFor({ ...GRAPH, at: OTHER, open: [OTHER] }, 'privacy child');
    expect(more).toStrictEqual({ ...GRAPH, query: 'privacy child' });
    expect(searchFor(GRAPH, '')).toStrictEqual({ ...SEARCH, query: '' });
  });

  it('stays where what it shows is selected, and is left where a document is read or drawn', () => {
    const clause = `${OTHER}/!main~para_1`;
    expect(goTo(GRAPH, clause, OTHER)).toStrictEqual({ ...GRAPH, at: clause });
    expect(readAt(GRAPH, clause, OTHER)).toMatchObject({ room: 'read', doc: OTHER, at: clause, query: '' });
    expect(isSearchGraph(openInGraph(GRAPH, clause))).toBe(false);
  });
});

function read(address: string): View {
  return parseView(new URL(address, 'http://localhost'));
}
