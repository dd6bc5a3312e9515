import { parsePicture, printPicture } from './picture-address.js';
import { pathOf, roomAt, type Room } from './rooms.js';
import { FIRST_VIEW, PANES, PICK_NAMES, type Pick as Picked, type Stretch, type View } from './view.js';

/** Prints a view as the path and query of an address, `/` for the first view; ids inside the document are shortened. */
export function printView(view: View): string {
  const query = PARAMETERS.flatMap(([name, print]) => print(view).map((value) => `${name}=${encode(value)}`));
  for (const { name, value } of view.picks) query.push(`${name}=${encode(value)}`);
  for (const [name, value] of printPicture(view.picture, (id) => shorten(id, view.doc)))
    query.push(`${name}=${encode(value)}`);
  return query.length === 0 ? pathOf(view.room) : `${pathOf(view.room)}?${query.join('&')}`;
}

/** Each parameter of the address and the values it has in a view; none where they are those of the first view. */
const PARAMETERS: readonly (readonly [name: string, print: (view: View) => readonly string[]])[] = [
  ['doc', ({ doc }) => (doc === FIRST_VIEW.doc ? [] : [doc])],
  ['q', ({ query }) => (query === '' ? [] : [query])],
  ['at', ({ at, doc }) => (at === null ? [] : [shorten(at, doc)])],
  ['mark', ({ mark }) => (mark === null ? [] : [`${mark.start}-${mark.end}`])],
  ['open', ({ open, doc }) => open.map((id) => shorten(id, doc))],
  ['as', ({ form }) => (form === FIRST_VIEW.form ? [] : [form])],
  ['pane', ({ pane }) => (pane === FIRST_VIEW.pane ? [] : [pane])],
  ['lang', ({ language }) => (language === null ? [] : [language])],
];

/** What an address consists of, as `location` has it. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** Reads an address; what it does not say, or says wrongly, is as in the first view. An id is an address too: it opens what it names. */
export function parseView({ pathname, search }: Address): View {
  const params = new URLSearchParams(search);
  const named = parseNamed(pathname);
  const doc = params.get('doc') ?? named.doc;
  const at = params.get('at') ?? named.at;
  return {
    room: named.isNamed ? 'read' : findRoom(pathname, params),
    doc,
    at: at === null ? null : lengthen(at, doc),
    mark: parseStretch(params.get('mark')),
    open: params.getAll('open').map((id) => lengthen(id, doc)),
    query: params.get('q') ?? '',
    picks: [...params].flatMap(([name, value]) => toPick(name, value)),
    form: params.get('as') === 'table' ? 'table' : 'picture',
    pane: PANES.find((pane) => pane === params.get('pane')) ?? FIRST_VIEW.pane,
    language: params.get('lang'),
    picture: parsePicture(params, (text) => lengthen(text, doc)),
  };
}

/** What a path names that is an id: a document, or something in one. */
function parseNamed(pathname: string): Pick<View, 'doc' | 'at'> & { readonly isNamed: boolean } {
  const id = /^\/(?:akn|ontology)\//.test(pathname) ? decode(pathname) : null;
  if (id === null) return { doc: FIRST_VIEW.doc, at: null, isNamed: false };
  const doc = id.startsWith('/akn/') ? documentOf(id) : FIRST_VIEW.doc;
  return { doc, at: id === doc ? null : id, isNamed: true };
}

/** An address without a room says by what it holds which one is meant. */
function findRoom(pathname: string, params: URLSearchParams): Room {
  const room = roomAt(pathname) ?? 'home';
  if (room !== 'home') return room;
  if (params.has('q')) return 'search';
  return ['doc', 'at', 'open'].some((name) => params.has(name)) ? 'graph' : 'home';
}

/** The version in which a clause stands: `…/res-67/eng@2022/!main~recalling__para_d` is in `…/res-67/eng@2022`. */
function documentOf(id: string): string {
  const [version = id] = id.split('/!main');
  return version;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function toPick(text: string, value: string): readonly Picked[] {
  const name = PICK_NAMES.find((known) => known === text);
  return name === undefined ? [] : [{ name, value }];
}

/** `/akn/…/res-67/eng@2022/!main~recalling__para_d` in the document `/akn/…/res-67` is `eng@2022/!main~recalling__para_d`. */
function shorten(id: string, doc: string): string {
  const rest = id.startsWith(`${doc}/`) ? id.slice(doc.length + 1) : '';
  return rest === '' || rest.startsWith('/') ? id : rest;
}

function lengthen(text: string, doc: string): string {
  return text.startsWith('/') ? text : `${doc}/${text}`;
}

/** Characters that stand in an address as they are: nearly every id has no others, and a page has thousands of links. */
const PLAIN = /^[\w*\-./@!~]*$/;

/** Leaves the characters of ids as they are, which a query may hold, so that the address can be read. */
function encode(value: string): string {
  if (PLAIN.test(value)) return value;
  const [pair = ''] = new URLSearchParams([['', value]]).toString().split('&');
  return pair.slice(1).replaceAll('%2F', '/').replaceAll('%40', '@').replaceAll('%21', '!').replaceAll('%7E', '~');
}

function parseStretch(text: string | null): Stretch | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}
