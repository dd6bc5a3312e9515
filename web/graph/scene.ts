import type { Found } from '../api/ask-found.js';
import type { Clause, DocumentContent, Hop, Kind, Named, Neighbourhood } from '../api/content.js';

/** Something drawn. */
export interface SceneNode {
  readonly id: string;
  readonly kind: Kind;
  /** What stands in or beside it. */
  readonly label: string;
  readonly name: string;
  /** A section of the document at hand, in which its clauses are drawn. */
  readonly isBlock: boolean;
  /** Id of the section that it is drawn inside; null outside all. */
  readonly block: string | null;
  readonly unresolved: boolean;
  readonly example: boolean;
  /** Whether a search found it. */
  readonly isFound: boolean;
  /** How many things it stands for: a fold of a hub's neighbours stands for many. */
  readonly count: number;
}

/** A connection drawn. */
export interface SceneLink {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** The words it rests on; null where the shape of a document states it. */
  readonly quote: string | null;
}

/** What the graph shows, without places. */
export interface Scene {
  /** Id of the document, drawn first. */
  readonly root: string | null;
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
}

/** What a scene is made from. */
export interface SceneParts {
  readonly document: DocumentContent | null;
  /** What a search found, where that is drawn in place of a document. */
  readonly found: Found | null;
  /** Of the expanded nodes, in the order in which they were expanded. */
  readonly neighbourhoods: readonly Neighbourhood[];
  /** What is selected, where it is known; it is drawn even where nothing else brings it in. */
  readonly selected: Named | null;
  /** The steps of the way that is shown. */
  readonly way: readonly Hop[];
}

interface Draft {
  readonly nodes: Map<string, SceneNode>;
  readonly links: Map<string, SceneLink>;
}

/** The document with its sections, its clauses and what they cite, or what a search found; then what was expanded, then what is selected. */
export function buildScene({ document, found, neighbourhoods, selected, way }: SceneParts): Scene {
  const draft: Draft = { nodes: new Map(), links: new Map() };
  const root = document && drawDocument(draft, document);
  if (found) drawFound(draft, found);
  for (const neighbourhood of neighbourhoods) drawNeighbourhood(draft, neighbourhood);
  for (const hop of way) drawHop(draft, hop);
  if (selected && !draft.nodes.has(selected.id)) addNamed(draft, selected);
  if (document && selected) drawMentionsOf(draft, document, selected.id);
  return { root, nodes: [...draft.nodes.values()], links: [...draft.links.values()] };
}

function drawDocument(draft: Draft, { instrument, version, sections, clauses }: DocumentContent): string {
  const root = version ?? instrument;
  addNamed(draft, version ? { ...version, __typename: 'Version' } : instrument);
  for (const { id, heading } of sections) {
    addNode(draft, { ...PLAIN, id, kind: 'Section', label: heading, name: heading, isBlock: true });
    addLink(draft, { ...SHAPED, kind: 'HAS_SECTION', from: root.id, to: id });
  }
  for (const clause of clauses) drawClause(draft, clause, root.id);
  return root.id;
}

function drawClause(draft: Draft, clause: Clause, root: string): void {
  const block = clause.section?.id ?? null;
  addNode(draft, { ...PLAIN, id: clause.id, kind: 'Clause', label: chipLabel(clause), name: clause.path, block });
  if (block === null) addLink(draft, { ...SHAPED, kind: 'HAS_CLAUSE', from: clause.parent?.id ?? root, to: clause.id });
  for (const { target, resolved, evidence } of clause.citations) {
    addNamed(draft, target, !resolved);
    addLink(draft, { kind: 'CITES', from: clause.id, to: target.id, quote: evidence.quote });
  }
  for (const { by, evidence } of clause.implementedBy.nodes) {
    addNamed(draft, by);
    addLink(draft, { kind: 'IMPLEMENTS', from: by.id, to: clause.id, quote: evidence.quote });
  }
}

/** "recalling/d" is drawn as "d", the unnumbered paragraph as a dot. */
function chipLabel({ label }: Clause): string {
  return label ?? '·';
}

/** All that was found, what two or more of it are connected to, and every connection between these. */
function drawFound(draft: Draft, { results, around }: Found): void {
  for (const { node } of results.nodes) addNode(draft, { ...toNode(node), isFound: true });
  const joined = findJoined(around);
  for (const { nodes } of around) for (const { id, node } of nodes) if (joined.has(id)) addNamed(draft, node);
  for (const { edges } of around)
    for (const { kind, from, to, quote } of edges) addLink(draft, { kind, from, to, quote });
}

/** Ids of what is around two or more of the things found. */
function findJoined(around: readonly Neighbourhood[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { nodes } of around) for (const { id } of nodes) (once.has(id) ? twice : once).add(id);
  return twice;
}

function drawNeighbourhood(draft: Draft, { nodes, edges }: Neighbourhood): void {
  for (const { node } of nodes) addNamed(draft, node);
  for (const { kind, from, to, quote } of edges) {
    if (draft.nodes.get(to)?.block === from) continue;
    addLink(draft, { kind, from, to, quote });
  }
}

/** A step of a way is drawn even where nothing else brings it in, save for the shape of the document, which the sections show. */
function drawHop(draft: Draft, { from, to, edge }: Hop): void {
  addNamed(draft, from);
  addNamed(draft, to);
  if (draft.nodes.get(edge.to)?.block !== edge.from) addLink(draft, edge);
}

/** The id of a connection in a scene. */
export function linkId({ kind, from, to }: Pick<SceneLink, 'kind' | 'from' | 'to'>): string {
  return `${from} ${kind} ${to}`;
}

/** Names of actors and initiatives are drawn once one of them is selected: all at once would hide the citations. */
function drawMentionsOf(draft: Draft, { clauses }: DocumentContent, id: string): void {
  for (const clause of clauses)
    for (const { target, evidence } of clause.mentions)
      if (target.id === id) addLink(draft, { kind: 'MENTIONS', from: clause.id, to: id, quote: evidence.quote });
}

const PLAIN = { isBlock: false, block: null, unresolved: false, example: false, isFound: false, count: 1 } as const;
const SHAPED = { quote: null } as const;

function addNamed(draft: Draft, named: Named, isUnresolved = false): void {
  addNode(draft, toNode(named, isUnresolved));
}

function toNode(named: Named, isUnresolved = false): SceneNode {
  const name = labelOf(named);
  const unresolved = isUnresolved || ('resolved' in named && !named.resolved);
  const example = named.__typename === 'Practice' && named.example;
  return { ...PLAIN, id: named.id, kind: named.__typename, label: clip(name), name, unresolved, example };
}

/** A clause of another document says of which. */
function labelOf(named: Named): string {
  return named.__typename === 'Clause' ? `${named.path} · ${named.version.name}` : named.name;
}

const MOST_CHARACTERS = 140;

/** What is long, as what a duty asks, is drawn with its beginning. */
function clip(name: string): string {
  return name.length <= MOST_CHARACTERS ? name : `${name.slice(0, MOST_CHARACTERS).trimEnd()}…`;
}

function addNode(draft: Draft, node: SceneNode): void {
  if (!draft.nodes.has(node.id)) draft.nodes.set(node.id, node);
}

function addLink({ nodes, links }: Draft, { kind, from, to, quote }: Omit<SceneLink, 'id'>): void {
  if (from === to || !nodes.has(from) || !nodes.has(to)) return;
  const id = linkId({ kind, from, to });
  if (!links.has(id)) links.set(id, { id, kind, from, to, quote });
}
