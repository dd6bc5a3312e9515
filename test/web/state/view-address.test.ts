import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../../web/state/rooms.js';
import { enter, FIRST_DOCUMENT, FIRST_VIEW, PANES, PICK_NAMES, type View } from '../../../web/state/view.js';
import { parseView, printView } from '../../../web/state/view-address.js';
import { arbitraryPicture } from '../../support/arbitrary-picture.js';

const PLAIN = { noNullPrototype: true };
const word = fc.string({ unit: 'binary', maxLength: 30 });
/** Ids begin with a slash; some lie inside the document. */
const id = fc.oneof(
  word.map((text) => `/${text}`),
  word.map((text) => `${FIRST_DOCUMENT}/${text}`),
);
const anyView: fc.Arbitrary<View> = fc.record(
  {
    room: fc.constantFrom(...ROOMS),
    doc: id,
    at: fc.option(id),
    mark: fc.option(fc.tuple(fc.nat(999_999), fc.nat(999_999)).map(([start, end]) => ({ start, end }))),
    open: fc.array(id, { maxLength: 5 }),
    query: word,
    picks: fc
      .uniqueArray(fc.constantFrom(...PICK_NAMES), { maxLength: 4 })
      .chain((names) => fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), value: word }, PLAIN)))),
    form: fc.constantFrom<View['form']>('picture', 'table'),
    pane: fc.constantFrom(...PANES),
    language: fc.option(word),
    picture: arbitraryPicture(id),
  },
  PLAIN,
);
/** The first room holds nothing but a language. */
const view = anyView.map((value) => (value.room === 'home' ? enter(value, 'home') : value));

describe('the address of a view', () => {
  it('is read back as the view that it was printed from', () => {
    fc.assert(
      fc.property(view, (value) => {
        expect(parse(printView(value))).toStrictEqual(value);
      }),
    );
  });

  it('is the root for the first view', () => {
    expect(printView(FIRST_VIEW)).toBe('/');
    expect(parse('/')).toStrictEqual(FIRST_VIEW);
  });

  it('is short and can be read', () => {
    const at = `${FIRST_DOCUMENT}/eng@2022/!main~recalling__para_d`;
    const open = ['/ontology/organization/itu', at];
    expect(printView({ ...FIRST_VIEW, room: 'graph', at, mark: { start: 0, end: 33 }, open })).toBe(
      '/graph?at=eng@2022/!main~recalling__para_d&mark=0-33&open=/ontology/organization/itu&open=eng@2022/!main~recalling__para_d',
    );
    expect(printView({ ...FIRST_VIEW, room: 'search', query: 'child helpline', language: 'fr' })).toBe(
      '/search?q=child+helpline&lang=fr',
    );
  });

  it.each(['/?mark=x', '/?pane=attic', '/?mark=-1-5', '/?mark=1', '/attic', '/?as=poem'])(
    'shows the first view for what it does not know: %s',
    (text) => {
      expect(parse(text)).toStrictEqual(FIRST_VIEW);
    },
  );

  it('may lack the room: what it holds says which is meant', () => {
    expect(parse('/?at=/ontology/organization/itu')).toStrictEqual({
      ...FIRST_VIEW,
      room: 'graph',
      at: '/ontology/organization/itu',
    });
    expect(parse('/?q=helpline')).toStrictEqual({ ...FIRST_VIEW, room: 'search', query: 'helpline' });
  });

  it('may be the id of a document, of a clause or of anything else', () => {
    const version = '/akn/un/statement/deliberation/itu-wtdc/2014/res-67/eng@2014';
    expect(parse(version)).toStrictEqual({ ...FIRST_VIEW, room: 'read', doc: version });
    expect(parse(`${version}/!main~recalling__para_d`)).toStrictEqual({
      ...FIRST_VIEW,
      room: 'read',
      doc: version,
      at: `${version}/!main~recalling__para_d`,
    });
    expect(parse('/ontology/organization/itu')).toStrictEqual({
      ...FIRST_VIEW,
      room: 'read',
      at: '/ontology/organization/itu',
    });
    expect(parse('/akn/%E0%A4%A')).toStrictEqual({ ...FIRST_VIEW, room: 'home' });
  });
});

/** Reads an address as a browser hands it over. */
function parse(address: string): View {
  return parseView(new URL(address, 'http://localhost'));
}
