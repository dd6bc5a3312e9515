import type { NodeId } from '#graph/model/ids.js';
import { isOfKind, type GraphNode } from '#graph/model/nodes.js';
import { linksOf } from '#graph/questions/links-of.js';
import { newestVersions } from '#graph/questions/newest-versions.js';
import type { Reader } from '#graph/questions/reader.js';
import type { WitnessedEdge } from '#graph/questions/witnessed-edges.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { type Block, type SourcePlace } from '../model/report.js';
import { citedText, placeOfEdge } from '../model/source-place.js';
import { buildTableOrGap } from './table-or-gap.js';

/** What a clause cites, in its own words. */
export interface FoundCitation {
  readonly target: GraphNode;
  readonly edge: WitnessedEdge;
  /** The later version where an older one is cited; null where none is known. */
  readonly newest: GraphNode | null;
}

/** The citations of a clause in the order of its words. */
export async function findCitations(reader: Reader, clause: NodeId): Promise<readonly FoundCitation[]> {
  const links = (await linksOf(reader, [clause], { kinds: ['CITES'], direction: 'out' })).get(clause) ?? [];
  const newest = await newestVersions(
    reader,
    links.map(({ node }) => node.id),
  );
  const ids = [...new Set(newest.values())];
  const known = new Map((await reader.nodes(ids)).map((node, i) => [ids[i], node] as const));
  return [...links]
    .sort((a, b) => a.edge.evidence.start - b.edge.evidence.start)
    .map(({ node, edge }) => ({ target: node, edge, newest: known.get(newest.get(node.id)) ?? null }));
}

/** What a clause rests on as a table, or that it cites nothing that was found. */
export function buildCitations(
  { brief }: FrameTexts,
  citations: readonly FoundCitation[],
  nowhere: SourcePlace,
): readonly Block[] {
  const { restsOn: caption, restsOnHead: head, restsOnDescription: description, noCitations } = brief;
  const rows = citations.map((citation) => {
    const { target, edge } = citation;
    const place = placeOfEdge(edge);
    const from = [isOfKind(target, 'version') ? { ...place, text: citedText(target) } : place];
    return { cells: [target.name, edge.evidence.quote, sayState(brief, citation)], from };
  });
  return buildTableOrGap({ caption, description, head, widths: [42, 38, 20], rows }, noCitations, nowhere);
}

function sayState(brief: FrameTexts['brief'], { target, newest }: FoundCitation): string {
  if (newest !== null) return brief.isStale;
  return isOfKind(target, 'instrument') && !target.facts.resolved ? brief.isUnresolved : brief.current;
}
