import type { ClauseRole } from '../model/closed-lists.js';
import type { EdgeKind, GraphEdge } from '../model/edges.js';
import type { EdgeId, NodeId } from '../model/ids.js';
import type { Fact, GraphNode, NodeKind } from '../model/nodes.js';
import type { QueryPart } from '../model/search-query.js';

/**
 * The port that both stores keep: few verbs, every one a single round trip, whatever the number of ids asked for.
 * Equal questions get equal answers from both, order included. A store that cannot be reached throws StoreUnavailableError;
 * a question without an answer is undefined or an empty page, never the other way round.
 */
export interface Store {
  readonly name: 'sqlite' | 'neo4j';
  /** Id and fingerprint (graph/model/records) of every node and edge stored. */
  fingerprints(): Promise<ReadonlyMap<string, string>>;
  /** A mark that every write changes: equal marks, equal graph. */
  revision(): Promise<string>;
  /** Writes a difference whole or not at all: no reader ever sees half of it. Where it was made against a revision that another writer has changed since, nothing is written and ChangedMeanwhileError is thrown. Tells the revision that it made. */
  apply(change: Change, madeAgainst?: string): Promise<string>;
  /** The nodes of these ids, in the order asked; undefined where there is none. */
  nodes(ids: readonly NodeId[]): Promise<readonly (GraphNode | undefined)[]>;
  /** The edges at each of these ends, in the order asked; each list by kind, then order, then id. */
  edges(query: EdgeQuery): Promise<readonly (readonly GraphEdge[])[]>;
  /** One page of the nodes of a kind. */
  find(query: FindQuery): Promise<Page<GraphNode>>;
  /** Nodes whose words hold every part of the query (graph/model/search-query), best first; a word that is in no text is taken for the nearest ones that are. */
  search(query: SearchQuery): Promise<SearchPage>;
  /** Everything within reach, breadth first, cut off at a depth and a size, and saying where. */
  traverse(query: TraverseQuery): Promise<Traversal>;
  /** The shortest ways between two nodes, edges taken in either direction; shortest first, then by the ids along them. */
  paths(query: PathsQuery): Promise<readonly GraphPath[]>;
  /** How many nodes or edges of a kind there are for each value of a fact; most first, then by value. */
  tally(query: TallyQuery): Promise<readonly Count[]>;
  /** The same store, whose questions are ended at a time of performance.now(), in the database too: they then throw DeadlinePassedError. */
  until(deadline: number): Store;
  /** Whether the store answers now and what it holds. Never throws. */
  health(): Promise<Health>;
  close(): Promise<void>;
}

/** What to write and what to remove. An edge goes with either of its ends. */
export interface Change {
  readonly upserts: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };
  readonly removals: { readonly nodes: readonly NodeId[]; readonly edges: readonly EdgeId[] };
}

export type Direction = 'out' | 'in';

export interface EdgeQuery {
  readonly ends: readonly NodeId[];
  readonly direction: Direction;
  /** All kinds where left out. */
  readonly kinds?: readonly EdgeKind[];
}

/** A condition on a fact (`is`, `in`) or on the name; a list fact is met where it holds the value. */
export interface Condition {
  readonly fact: string;
  readonly in: readonly Exclude<Fact, readonly string[] | null>[];
}

/** That a node has an edge of a kind to one of these nodes (`out`), or from one (`in`). */
export interface LinkCondition {
  readonly kind: EdgeKind;
  readonly direction: Direction;
  readonly ends: readonly NodeId[];
}

export interface FindQuery {
  readonly kind: NodeKind;
  readonly where?: readonly Condition[];
  /** Each must be met by an edge of the node. */
  readonly linked?: readonly LinkCondition[];
  /** Only portions of these works and versions, by their ids. */
  readonly within?: readonly NodeId[];
  /** `name` or a fact; by name where left out. Nulls last; ties by id. */
  readonly order?: { readonly by: string; readonly direction: 'ascending' | 'descending' };
  readonly first: number;
  /** A cursor of a page before: what follows it, wherever it now stands. */
  readonly after?: string;
  /** Read from the end of the list: what stands right before `after`, or the last items. Items stay in the list's order; hasNext then tells of items before them. */
  readonly backward?: boolean;
}

export interface SearchQuery extends SearchFilter {
  readonly query: string;
  readonly first: number;
  readonly after?: string;
  /** Read from the end, as in FindQuery. */
  readonly backward?: boolean;
}

/** What a search is narrowed to; all that are given must hold, each by any of its values. */
export interface SearchFilter {
  readonly kinds?: readonly NodeKind[];
  /** Adopting body of the instrument that a node is, or is part of, by name. */
  readonly bodies?: readonly string[];
  /** Year of the text that a node is part of, else of the node (graph/model/search-facets). */
  readonly years?: readonly number[];
  /** Topics of the node or of the instrument it is part of. */
  readonly topics?: readonly NodeId[];
  /** Parts that clauses and sections play in their instrument; nothing else plays one. */
  readonly roles?: readonly ClauseRole[];
  /** Actors that the section of a clause addresses; nothing but a clause addresses anybody. */
  readonly addressees?: readonly NodeId[];
}

/** A page of what a search found. */
export interface SearchPage extends Page<GraphNode> {
  readonly facets: SearchFacets;
  /** What was looked for: a word that is in no text has the words that were taken in its place. */
  readonly parts: readonly QueryPart[];
}

/** How many nodes a search would find for each value of a filter, were it narrowed by that value in place of those given; most first, then by value. */
export interface SearchFacets {
  readonly kinds: readonly FacetCount<NodeKind>[];
  readonly bodies: readonly FacetCount<string>[];
  readonly years: readonly FacetCount<number>[];
  readonly topics: readonly FacetCount<NodeId>[];
  readonly roles: readonly FacetCount<ClauseRole>[];
  readonly addressees: readonly FacetCount<NodeId>[];
}

export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface Page<Item> {
  readonly items: readonly { readonly item: Item; readonly cursor: string }[];
  readonly hasNext: boolean;
  /** Of the whole list, not of the page. */
  readonly total: number;
}

export interface TraverseQuery {
  readonly from: readonly NodeId[];
  /** `both` takes an edge either way. */
  readonly direction: Direction | 'both';
  readonly kinds?: readonly EdgeKind[];
  /** Steps from the start, at least 0. */
  readonly depth: number;
  /** Most nodes to return, the starts included. */
  readonly limit: number;
}

export interface Traversal {
  /** With the number of steps from the start; nearest first, then by id. */
  readonly nodes: readonly { readonly node: GraphNode; readonly depth: number }[];
  /** Edges between the nodes returned, by id. */
  readonly edges: readonly GraphEdge[];
  /** Null where all there is was returned; else why not, and the nodes whose edges were not all followed. */
  readonly cut: { readonly by: 'depth' | 'size'; readonly at: readonly NodeId[] } | null;
}

export interface PathsQuery {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly kinds?: readonly EdgeKind[];
  readonly maxLength: number;
  readonly limit: number;
  /** Nodes between the ends to which more edges than this lead are not passed: they connect everything and explain nothing. */
  readonly mostLinks?: number;
}

export interface GraphPath {
  /** One more than edges, from the start to the end. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface TallyQuery {
  readonly kind: NodeKind | EdgeKind;
  readonly by: string;
  readonly where?: readonly Condition[];
}

export interface Count {
  readonly value: Fact;
  readonly count: number;
}

export type Health =
  | { readonly state: 'ready'; readonly nodes: number; readonly edges: number }
  | { readonly state: 'empty' }
  | { readonly state: 'unavailable'; readonly reason: string };

/** Thrown where a store cannot be reached or does not answer; the same call may succeed later. */
export class StoreUnavailableError extends Error {
  readonly reason: string;
  constructor(reason: string, cause?: unknown) {
    super(`the graph store does not answer: ${reason}`, { cause });
    this.name = 'StoreUnavailableError';
    this.reason = reason;
  }
}

/** Thrown where a difference was made against a revision that is no longer the store's: read the fingerprints again. */
export class ChangedMeanwhileError extends Error {
  constructor() {
    super('another writer changed the graph meanwhile; nothing was written');
    this.name = 'ChangedMeanwhileError';
  }
}

/** Thrown where a question was not answered by the deadline it was given. */
export class DeadlinePassedError extends Error {
  constructor(cause?: unknown) {
    super('the question was not answered by its deadline', { cause });
    this.name = 'DeadlinePassedError';
  }
}

/** Thrown where a cursor was not made by this list. */
export class InvalidCursorError extends Error {
  readonly cursor: string;
  constructor(cursor: string) {
    super(`not a cursor of this list: ${JSON.stringify(cursor)}; use endCursor of a page of the same list`);
    this.name = 'InvalidCursorError';
    this.cursor = cursor;
  }
}
