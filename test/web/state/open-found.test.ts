import { describe, expect, it } from 'vitest';
import { FIRST_DOCUMENT, FIRST_VIEW, openFound, searchFor } from '../../../web/state/view.js';
import { parseView, printView } from '../../../web/state/view-address.js';

const OTHER = '/akn/un/statement/deliberation/un-ga/2014/res-69-166/eng@2014';
const SEARCH = searchFor(FIRST_VIEW, 'privacy');

describe('what was found, as a graph', () => {
  it('opens all of it around the first, in the document of the first', () => {
    const found = [`${OTHER}/!main~para_1`, '/ontology/initiative/itu-cop'];
    const view = openFound(SEARCH, found);
    expect(view).toMatchObject({ room: 'graph', pane: 'graph', doc: OTHER, at: found[0], open: found, query: '' });
    const address = new URL(printView(view), 'http://localhost');
    expect(address.searchParams.getAll('open')).toHaveLength(2);
    expect(parseView(address)).toStrictEqual(view);
  });

  it('opens the first eight of many', () => {
    const found = Array.from({ length: 30 }, (_, i) => `/ontology/actor/${i}`);
    expect(openFound(SEARCH, found)).toMatchObject({ doc: FIRST_DOCUMENT, open: found.slice(0, 8) });
  });

  it('stays where it is where nothing was found', () => {
    expect(openFound(SEARCH, [])).toBe(SEARCH);
  });
});
