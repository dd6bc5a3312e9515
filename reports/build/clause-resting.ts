import type { EdgeKind } from '#graph/model/edges.js';
import { isOfKind, type NodeOf } from '#graph/model/nodes.js';
import { toNodeId, type NodeId } from '#graph/model/ids.js';
import { linksOf, type LinkedBy } from '#graph/questions/links-of.js';
import type { Reader } from '#graph/questions/reader.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { type Block, type SourcePlace } from '../model/report.js';
import { placeOfEdge } from '../model/source-place.js';
import { versionsOfClauses } from './clause-ancestry.js';
import { printPath } from './print-path.js';
import { buildTableOrGap } from './table-or-gap.js';

/** How a clause of another place rests on a clause. */
type Way = 'cites' | 'citesText' | 'continues' | 'parallels';

/** A clause that rests on a clause, or on its text. */
export interface Resting {
  readonly clause: NodeOf<'clause'>;
  readonly version: NodeOf<'version'>;
  readonly way: Way;
  readonly place: SourcePlace;
}

/** The clauses of other texts that cite, continue or repeat a clause, then those that cite its text. */
export async function findResting(reader: Reader, { id, facts }: NodeOf<'clause'>): Promise<readonly Resting[]> {
  const text = toNodeId(facts.version);
  const at = async (end: NodeId, kind: EdgeKind, direction: 'in' | 'out') =>
    (await linksOf(reader, [end], { kinds: [kind], direction })).get(end) ?? [];
  const [cites, continues, repeated, repeats, citesText] = await Promise.all([
    at(id, 'CITES', 'in'),
    at(id, 'CONTINUES', 'in'),
    at(id, 'PARALLELS', 'in'),
    at(id, 'PARALLELS', 'out'),
    at(text, 'CITES', 'in'),
  ]);
  const ways: readonly (readonly [Way, readonly LinkedBy[]])[] = [
    ['continues', continues],
    ['cites', cites],
    ['parallels', [...repeated, ...repeats]],
    ['citesText', citesText.filter(({ node }) => !node.id.startsWith(`${text}/`))],
  ];
  const found = ways.flatMap(([way, links]) =>
    links.flatMap(({ node, edge }) =>
      isOfKind(node, 'clause') ? [{ way, clause: node, place: placeOfEdge(edge) }] : [],
    ),
  );
  const versions = await versionsOfClauses(
    reader,
    found.map(({ clause }) => clause),
  );
  return found.flatMap((each) => {
    const version = versions.get(each.clause.facts.version);
    return version ? [{ ...each, version }] : [];
  });
}

/** What rests on a clause as a table, or that nothing of the collection does. */
export function buildResting(
  { brief }: FrameTexts,
  resting: readonly Resting[],
  nowhere: SourcePlace,
): readonly Block[] {
  const { resting: caption, restingHead: head, restingDescription: description, nothingRests } = brief;
  const rows = resting.map(({ clause, version, way, place }) => ({
    cells: [version.name, printPath(clause), brief[way]],
    from: [place],
  }));
  return buildTableOrGap({ caption, description, head, widths: [44, 36, 20], rows }, nothingRests, nowhere);
}
