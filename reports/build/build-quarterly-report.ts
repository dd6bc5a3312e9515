import type { NodeId } from '#graph/model/ids.js';
import { isOfKind, type GraphNode, type NodeOf } from '#graph/model/nodes.js';
import { linksOf, type LinkedBy } from '#graph/questions/links-of.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import type { Reader } from '#graph/questions/reader.js';
import { datedIn } from '#graph/questions/record-date.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill, FRAMES } from '../frames/frames.js';
import { createSentence, type Block, type Report, type ReportLanguage, type SourcePlace } from '../model/report.js';
import { placeOfEdge, placeOfNode } from '../model/source-place.js';
import { buildKindCounts, buildRecordBlocks } from './build-record-blocks.js';
import { buildRegionCountries } from './build-region-countries.js';
import { findRecords } from './find-records.js';

/** What the report of a regional office is asked for. */
export interface QuarterlyQuery {
  readonly region: NodeId;
  /** `2026-Q1`, with its first and last day. */
  readonly quarter: string;
  readonly from: string;
  readonly to: string;
  readonly language: ReportLanguage;
  readonly source: string | null;
}

/** Kinds that a report speaks of even where nothing is recorded. */
const ASKED = ['strategy', 'practice', 'activity', 'initiative', 'resource', 'meeting'] as const;

/** What is recorded of a region in a quarter, and how the office's own report stands; undefined where there is no such region. */
export async function buildQuarterlyReport(reader: Reader, query: QuarterlyQuery): Promise<Report | undefined> {
  const region = await nodeOfKind(reader, query.region, 'region');
  const nowhere = region && placeOfNode(region);
  if (region === undefined || nowhere === undefined) return undefined;
  const frame = FRAMES[query.language];
  const inRegion = (await linksOf(reader, [region.id], { kinds: ['IN_REGION'], direction: 'in' })).get(region.id) ?? [];
  const countries = inRegion.filter(({ node }) => isOfKind(node, 'country'));
  const ofCountries = await linksOf(
    reader,
    countries.map(({ node }) => node.id),
    { kinds: ['IN_COUNTRY', 'OBSERVED_IN', 'HAS_PARTICIPANT'], direction: 'in' },
  );
  const own = [...inRegion, ...[...ofCountries.values()].flat()].map(({ node }) => node);
  const nodes = [...new Map(own.map((node) => [node.id, node])).values()];
  const records = await findRecords(
    reader,
    datedIn(
      nodes.filter(({ kind }) => kind !== 'quarterlyReport'),
      query,
    ).map(({ node }) => node),
  );
  const told = { frame, records, kinds: ASKED, nowhere, period: query };
  const title = fill(frame.quarterly.title, { region: region.name, quarter: query.quarter });
  const counts = { from: query.from, to: query.to, records: records.length, countries: countries.length };
  return {
    ...{ language: query.language, title, date: query.to, contents: frame.contents },
    cover: buildCover(frame, query, { title, region, abstract: fill(frame.quarterly.abstract, counts) }),
    blocks: [
      ...buildState(frame, reportsOf(inRegion, query), nowhere),
      { kind: 'heading', level: 1, words: frame.quarterly.done },
      buildKindCounts(told),
      ...buildRecordBlocks(told),
      ...buildRegionCountries({ frame, countries, ofCountries, records, nowhere }),
    ],
  };
}

interface Head {
  readonly title: string;
  readonly region: GraphNode;
  readonly abstract: string;
}

function buildCover(
  { labels, cover, notStated }: FrameTexts,
  { quarter, from, to, source }: QuarterlyQuery,
  { title, region, abstract }: Head,
): Report['cover'] {
  return [
    { label: labels.region, value: region.name },
    { label: labels.quarter, value: quarter },
    { label: cover.period, value: `${from} – ${to}` },
    { label: cover.source, value: source ?? notStated },
    { label: cover.title, value: title },
    { label: cover.abstract, value: abstract },
  ];
}

interface Filed {
  readonly report: NodeOf<'quarterlyReport'>;
  readonly place: SourcePlace;
}

function reportsOf(inRegion: readonly LinkedBy[], { quarter }: QuarterlyQuery): readonly Filed[] {
  return inRegion.flatMap(({ edge, node }) =>
    isOfKind(node, 'quarterlyReport') && node.facts.quarter === quarter
      ? [{ report: node, place: placeOfEdge(edge) }]
      : [],
  );
}

/** Whether the office's own report is there: said, or said that nothing is known of it. */
function buildState({ quarterly }: FrameTexts, filed: readonly Filed[], nowhere: SourcePlace): readonly Block[] {
  const heading = { kind: 'heading', level: 1, words: quarterly.state } as const;
  if (filed.length === 0) return [heading, { kind: 'gap', sentence: createSentence(quarterly.noReport, [nowhere]) }];
  const said = filed.map(({ report: { name, facts }, place }): Block => {
    const { received, due } = facts;
    const state =
      received === null ? fill(quarterly.notReceived, { name }) : fill(quarterly.received, { name, received });
    const words = due === null ? state : `${state} ${fill(quarterly.due, { due })}`;
    return { kind: received === null ? 'gap' : 'paragraph', sentence: createSentence(words, [place]) };
  });
  return [heading, ...said];
}
