import { toNodeId, type NodeId } from '#graph/model/ids.js';
import { isOfKind, type NodeOf } from '#graph/model/nodes.js';
import { linksOf } from '#graph/questions/links-of.js';
import type { Reader } from '#graph/questions/reader.js';
import type { WitnessedEdge } from '#graph/questions/witnessed-edges.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { type Block, type SourcePlace } from '../model/report.js';
import { placeOfClause } from '../model/source-place.js';
import { printPath } from './print-path.js';
import { buildTableOrGap } from './table-or-gap.js';

/** A clause of an older text that a clause continues, with what became of it. */
export interface Ancestor {
  readonly clause: NodeOf<'clause'>;
  readonly version: NodeOf<'version'>;
  readonly edge: WitnessedEdge;
}

/** Most versions that a line is followed through. */
const LONGEST_LINE = 32;

/** The clauses that a clause continues, step by step, newest first; two calls to the store a step. */
export async function findAncestry(reader: Reader, clause: NodeOf<'clause'>): Promise<readonly Ancestor[]> {
  const found: { readonly clause: NodeOf<'clause'>; readonly edge: WitnessedEdge }[] = [];
  const seen = new Set<NodeId>([clause.id]);
  let level: readonly NodeId[] = [clause.id];
  for (let step = 0; step < LONGEST_LINE && level.length > 0; step++) {
    const links = await linksOf(reader, level, { kinds: ['CONTINUES'], direction: 'out' });
    const next = [...links.values()]
      .flat()
      .flatMap(({ node, edge }) => (isOfKind(node, 'clause') && !seen.has(node.id) ? [{ clause: node, edge }] : []));
    next.forEach((each) => seen.add(each.clause.id));
    found.push(...next);
    level = next.map((each) => each.clause.id);
  }
  const versions = await versionsOfClauses(
    reader,
    found.map((each) => each.clause),
  );
  return found.flatMap((each) => {
    const version = versions.get(each.clause.facts.version);
    return version ? [{ ...each, version }] : [];
  });
}

/** The versions that clauses are of, by id. */
export async function versionsOfClauses(
  reader: Reader,
  clauses: readonly NodeOf<'clause'>[],
): Promise<ReadonlyMap<string, NodeOf<'version'>>> {
  const ids = [...new Set(clauses.map(({ facts }) => toNodeId(facts.version)))];
  const nodes = await reader.nodes(ids);
  return new Map(nodes.flatMap((node) => (node && isOfKind(node, 'version') ? [[node.id, node] as const] : [])));
}

/** The lineage of a clause as a table, or that none is known. */
export function buildAncestry(
  { brief, values }: FrameTexts,
  ancestry: readonly Ancestor[],
  nowhere: SourcePlace,
): readonly Block[] {
  const { lineage: caption, lineageHead: head, lineageDescription: description, noOlder } = brief;
  const rows = ancestry.map(({ clause, version, edge }) => {
    const change = String(edge.facts['change'] ?? '');
    const cells = [version.facts.label, printPath(clause), values[change] ?? change, clause.facts.text];
    return { cells, from: [placeOfClause(clause, version)] };
  });
  return buildTableOrGap({ caption, description, head, widths: [18, 20, 14, 48], rows }, noOlder, nowhere);
}
