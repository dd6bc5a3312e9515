import type { GraphEdge } from '#graph/model/edges.js';
import type { NodeId } from '#graph/model/ids.js';
import { isOfKind, NODE_KINDS, type GraphNode, type NodeKind } from '#graph/model/nodes.js';
import { isReal } from '#graph/questions/duty-ledger.js';
import type { Reader } from '#graph/questions/reader.js';
import { recordDate } from '#graph/questions/record-date.js';
import { toWitnessed } from '#graph/questions/witnessed-edges.js';
import type { SourcePlace } from '../model/report.js';
import { placeOfEdge, placeOfNode } from '../model/source-place.js';

/** The kinds of record of what is done, in the order in which documents list them. */
export const DONE_KINDS = [
  'strategy',
  'helpline',
  'practice',
  'activity',
  'initiative',
  'resource',
  'code',
  'solution',
  'meeting',
  'liaisonStatement',
  'quarterlyReport',
  'framework',
  'indicator',
  'observation',
] as const satisfies readonly NodeKind[];

/** A record of what is done, with what a table says of it. */
export interface FoundRecord {
  readonly node: GraphNode;
  /** Names of its countries and regions, with commas between. */
  readonly where: string;
  /** The line that ties it to another thing, else its file. */
  readonly place: SourcePlace;
}

/** Says of each of these records where it is and on what it rests, by kind, date, name and id; what is no record, an example of the form, or rests on nothing is left out. Two calls to the store for any number of them. */
export async function findRecords(reader: Reader, nodes: readonly GraphNode[]): Promise<readonly FoundRecord[]> {
  const records = nodes.filter((node) => isDone(node.kind) && isReal(node));
  const lists = await reader.edges({ ends: records.map(({ id }) => id), direction: 'out' });
  const places = lists.map((edges) => edges.filter(isPlaceEdge).map(({ to }) => to));
  const ids = [...new Set(places.flat())];
  const known = new Map((await reader.nodes(ids)).map((node, i) => [ids[i], node?.name] as const));
  return records
    .flatMap((node, i): readonly FoundRecord[] => {
      const place = firstPlace(lists[i] ?? []) ?? placeOfNode(node);
      const where = (places[i] ?? []).flatMap((id: NodeId) => known.get(id) ?? []).join(', ');
      return place === undefined ? [] : [{ node, where, place }];
    })
    .sort((a, b) => byKindAndDate(a.node, b.node));
}

/** The places of records as a count of them rests on: the files, and the folder of those that have a file each. */
export function filesOf(records: readonly FoundRecord[]): readonly SourcePlace[] {
  const files = records.map(({ node, place: { file } }) =>
    isOfKind(node, 'practice') ? `${file.split('/').slice(0, -1).join('/')}/` : file,
  );
  return [...new Set(files)].sort().map((file) => ({ file, line: null, quote: null, source: null }));
}

function isDone(kind: NodeKind): boolean {
  return DONE_KINDS.some((one) => one === kind);
}

function isPlaceEdge({ kind }: GraphEdge): boolean {
  return kind === 'IN_COUNTRY' || kind === 'IN_REGION' || kind === 'OBSERVED_IN';
}

function firstPlace(edges: readonly GraphEdge[]): SourcePlace | undefined {
  const places = edges.filter(({ evidence }) => evidence !== null).map((edge) => placeOfEdge(toWitnessed(edge)));
  return places.reduce<SourcePlace | undefined>(
    (first, place) => (first === undefined || (place.line ?? 0) < (first.line ?? 0) ? place : first),
    undefined,
  );
}

/** Order of records in a document: by kind, then date, name and id. */
export function byKindAndDate(a: GraphNode, b: GraphNode): number {
  const kinds = NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind);
  return kinds || compare(recordDate(a) ?? '', recordDate(b) ?? '') || compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
