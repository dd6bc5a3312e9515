import type { NodeId } from '#graph/model/ids.js';
import type { NodeOf } from '#graph/model/nodes.js';
import { linksOf } from '#graph/questions/links-of.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import type { Reader } from '#graph/questions/reader.js';
import { datedIn } from '#graph/questions/record-date.js';
import { fill, FRAMES } from '../frames/frames.js';
import type { Report, ReportLanguage, SourcePlace } from '../model/report.js';
import { placeOfEdge, placeOfNode } from '../model/source-place.js';
import { buildKindCounts, buildRecordBlocks } from './build-record-blocks.js';
import { findRecords, type FoundRecord } from './find-records.js';

/** What a country sheet is asked for. */
export interface CountryQuery {
  readonly country: NodeId;
  /** What happened later is left out. */
  readonly to: string;
  readonly language: ReportLanguage;
  readonly source: string | null;
}

/** Kinds that a sheet speaks of even where nothing is recorded. */
const ASKED = ['strategy', 'helpline', 'practice', 'activity', 'resource', 'code', 'solution', 'observation'] as const;

/** What is recorded of a country, kind by kind, with what is not known said as such; undefined where there is no such country. */
export async function buildCountrySheet(reader: Reader, query: CountryQuery): Promise<Report | undefined> {
  const country = await nodeOfKind(reader, query.country, 'country');
  const frame = FRAMES[query.language];
  const nowhere = country && placeOfNode(country);
  if (country === undefined || nowhere === undefined) return undefined;
  const [region, records] = await Promise.all([regionOf(reader, country), recordsOf(reader, query)]);
  const title = fill(frame.country.title, { country: country.name });
  const { labels, cover, notStated } = frame;
  const told = { frame, records, kinds: ASKED, nowhere: region?.place ?? nowhere, period: { to: query.to } };
  return {
    ...{ language: query.language, title, date: query.to, contents: frame.contents },
    cover: [
      { label: labels.country, value: country.name },
      { label: labels.region, value: region?.name ?? notStated },
      { label: labels.groups, value: country.facts.groups.join(', ') || notStated },
      { label: labels.date, value: query.to },
      { label: cover.source, value: query.source ?? notStated },
      { label: cover.title, value: title },
      { label: cover.abstract, value: fill(frame.country.abstract, { records: records.length, to: query.to }) },
    ],
    blocks: [
      { kind: 'heading', level: 1, words: frame.records.byKind },
      buildKindCounts(told),
      ...buildRecordBlocks(told),
    ],
  };
}

async function regionOf(
  reader: Reader,
  { id }: NodeOf<'country'>,
): Promise<{ readonly name: string; readonly place: SourcePlace } | undefined> {
  const [link] = (await linksOf(reader, [id], { kinds: ['IN_REGION'], direction: 'out' })).get(id) ?? [];
  return link && { name: link.node.name, place: placeOfEdge(link.edge) };
}

/** Records that name the country: of it, observed in it, or a meeting that it took part in. */
async function recordsOf(reader: Reader, { country, to }: CountryQuery): Promise<readonly FoundRecord[]> {
  const kinds = ['IN_COUNTRY', 'OBSERVED_IN', 'HAS_PARTICIPANT'] as const;
  const links = (await linksOf(reader, [country], { kinds, direction: 'in' })).get(country) ?? [];
  const nodes = [...new Map(links.map(({ node }) => [node.id, node])).values()];
  return await findRecords(
    reader,
    datedIn(nodes, { to }).map(({ node }) => node),
  );
}
