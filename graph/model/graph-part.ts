import type { EdgeKind } from './edges.js';
import type { NodeId } from './ids.js';
import type { GraphRecords } from './records.js';

/** What is between a work or version and the eId of a portion of it. */
const PORTION = '/!main~';

/** A part of a graph: the records made for it, and what of the graph they decide. Records beyond that are told for their neighbours' sake and decide nothing. */
export interface GraphPart {
  readonly records: GraphRecords;
  /** Nodes that are as in the records, or gone where they are not in them, with the edges that go out from them but those of `links`. */
  readonly nodes: ReadonlySet<NodeId>;
  /** Versions of which the same holds, and of every node below them. */
  readonly versions: ReadonlySet<NodeId>;
  /** Nodes whose outgoing edges of one kind are as in the records. */
  readonly links: { readonly kind: EdgeKind; readonly from: ReadonlySet<NodeId> };
}

/** The work or version that an id is of; other ids are their own. Cut, not parsed: this is asked of every record. */
export function wholeIdOf(id: string): string {
  const end = id.indexOf(PORTION);
  return end < 0 ? id : id.slice(0, end);
}
