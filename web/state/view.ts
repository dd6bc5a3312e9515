import { FIRST_PICTURE, type Picture } from './picture.js';
import type { Room } from './rooms.js';

/** The parts of a room, of which a narrow screen shows one at a time. */
export const PANES = ['text', 'graph', 'details'] as const;
export type Pane = (typeof PANES)[number];

/** A stretch of a clause's words, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** By what the lists of a room are narrowed, or a picture is turned: each is a parameter of the address. */
export const PICK_NAMES = [
  'list',
  'kind',
  'body',
  'year',
  'role',
  'topic',
  'addressee',
  'modality',
  'country',
  'region',
  'status',
  'audience',
  'language',
  'unmark',
  'group',
  'day',
  'old',
  'new',
  'sort',
  'report',
  'resolution',
  'clause',
  'group',
  'quarter',
  'since',
  'until',
] as const;
export type PickName = (typeof PICK_NAMES)[number];

/** One thing picked: `kind` is `CLAUSE`. */
export interface Pick {
  readonly name: PickName;
  readonly value: string;
}

/** What is looked at: the address bar holds exactly this. */
export interface View {
  readonly room: Room;
  /** Id of the instrument or version in the reader. */
  readonly doc: string;
  /** Id of what is selected. */
  readonly at: string | null;
  /** The marked words that were pointed at, inside the selected clause. */
  readonly mark: Stretch | null;
  /** Ids of the nodes that were expanded, in the order in which they were. */
  readonly open: readonly string[];
  /** The words searched for; empty where nothing is. */
  readonly query: string;
  readonly picks: readonly Pick[];
  /** Whether a picture is shown, or the table of the same content. */
  readonly form: 'picture' | 'table';
  readonly pane: Pane;
  /** The language of the interface, where the address says one. */
  readonly language: string | null;
  /** How the graph was arranged by hand. */
  readonly picture: Picture;
}

/** The document that the explorer opens with. */
export const FIRST_DOCUMENT = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67';

/** The instrument whose citations the opening page shows as an example: the Convention on the Rights of the Child. */
export const EXAMPLE = '/akn/un/act/convention/un-ga/1989/crc';

/** The addressee whose duties the opening page shows as an example: the Member States. */
export const ADDRESSEE = '/ontology/group/member-states';

/** What an address without a view shows. */
export const FIRST_VIEW: View = {
  room: 'home',
  doc: FIRST_DOCUMENT,
  at: null,
  mark: null,
  open: [],
  query: '',
  picks: [],
  form: 'picture',
  pane: 'text',
  language: null,
  picture: FIRST_PICTURE,
};

/** Enters a room from its beginning; the document and the language stay. The first room holds no document. */
export function enter(view: View, room: Room): View {
  const { doc, language } = view;
  return room === 'home' ? { ...FIRST_VIEW, language } : { ...FIRST_VIEW, room, doc, language };
}

/** Selects something; what was expanded and searched stays. */
export function select(view: View, at: string): View {
  return { ...view, at, mark: null };
}

/** Selects a clause and the words in it that were pointed at. */
export function selectMark(view: View, at: string, mark: Stretch): View {
  return { ...view, at, mark };
}

/** Selects nothing. */
export function selectNothing(view: View): View {
  return { ...view, at: null, mark: null };
}

/** Follows a link to something: its document, where it has one, comes into the reader; in other rooms it is shown beside what is there. */
export function goTo(view: View, at: string, doc: string = view.doc): View {
  return showsDocument(view) ? { ...view, doc, at, mark: null } : select(view, at);
}

/** Shows something in the reader, in its document. */
export function readAt(view: View, at: string, doc: string): View {
  return { ...openDocument(view, doc), at };
}

/** Shows something in the graph with what is one step from it; a clause in the graph of its own document. */
export function openInGraph(view: View, at: string): View {
  const [version = at] = at.split('/!main');
  const doc = version === at ? view.doc : version;
  return { ...enter(view, 'graph'), doc, at, open: [at], pane: 'graph' };
}

/** Whether the graph is that of what a search found, not that of a document. */
export function isSearchGraph({ room, query }: View): boolean {
  return room === 'graph' && query.trim() !== '';
}

/** Whether the words of the document are shown, so that they must be there. */
export function showsDocument(view: View): boolean {
  return view.room === 'read' || (view.room === 'graph' && !isSearchGraph(view));
}

/** What is searched for, narrowed as it is, as a graph. */
export function drawFound(view: View): View {
  const { query, picks } = view;
  return { ...enter(view, 'graph'), query, picks, pane: 'graph' };
}

/** What is searched for, narrowed as it is, as a list. */
export function listFound(view: View): View {
  const { query, picks } = view;
  return { ...enter(view, 'search'), query, picks };
}

/** Follows a clause through the versions of its document, and to what it rests on. */
export function followLine(view: View, at: string, doc: string): View {
  return { ...enter(view, 'lineage'), doc, at };
}

/** Opens a document from its beginning and with nothing expanded: in the graph where one is there, else in the reader. */
export function openDocument(view: View, doc: string): View {
  return { ...enter(view, view.room === 'graph' && showsDocument(view) ? 'graph' : 'read'), doc };
}

/** Expands a node, or folds it where it is expanded. */
export function toggleOpen(view: View, id: string): View {
  const isOpen = view.open.includes(id);
  return { ...view, open: isOpen ? view.open.filter((other) => other !== id) : [...view.open, id] };
}

/** Arranges the graph. */
export function arrangePicture(view: View, change: (picture: Picture) => Picture): View {
  return { ...view, picture: change(view.picture) };
}

/** Searches for words, as a graph where that is shown already, else in the room for it; what was picked there stays while the words change. */
export function searchFor(view: View, query: string): View {
  if (view.room === 'search') return { ...view, query, at: null, mark: null };
  if (isSearchGraph(view)) return { ...(query.trim() === '' ? listFound(view) : drawFound(view)), query };
  return { ...enter(view, 'search'), query };
}

/** Shows one pane, where the screen has room for one only. */
export function showPane(view: View, pane: Pane): View {
  return { ...view, pane };
}

/** The values picked by a name, in the order in which they were. */
export function picked(view: View, name: PickName): readonly string[] {
  return view.picks.filter((pick) => pick.name === name).map(({ value }) => value);
}

/** Picks a value by a name, or no longer where it was picked. */
export function togglePick(view: View, name: PickName, value: string): View {
  const others = view.picks.filter((pick) => pick.name !== name || pick.value !== value);
  return { ...view, picks: others.length < view.picks.length ? others : [...view.picks, { name, value }] };
}

/** Picks one value by a name in place of all others; null picks none. */
export function setPick(view: View, name: PickName, value: string | null): View {
  const others = view.picks.filter((pick) => pick.name !== name);
  return { ...view, picks: value === null ? others : [...others, { name, value }] };
}

/** Picks these values by a name in place of all others. */
export function setPicks(view: View, name: PickName, values: readonly string[]): View {
  const others = view.picks.filter((pick) => pick.name !== name);
  return { ...view, picks: [...others, ...values.map((value) => ({ name, value }))] };
}

/** Picks nothing any more by these names. */
export function pickNothing(view: View, names: readonly PickName[]): View {
  return { ...view, picks: view.picks.filter(({ name }) => !names.includes(name)) };
}

/** Speaks another language. */
export function speakIn(view: View, language: string): View {
  return { ...view, language };
}
