import type { NodeId } from '#graph/model/ids.js';
import type { NodeOf } from '#graph/model/nodes.js';
import { everyNode } from '#graph/questions/every-node.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import type { Reader } from '#graph/questions/reader.js';
import { isInPeriod } from '#graph/questions/record-date.js';
import { dateOf } from '#graph/questions/versions-of.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill, FRAMES } from '../frames/frames.js';
import { createSentence, type Block, type Report, type ReportLanguage, type SourcePlace } from '../model/report.js';
import { citedText, placeOfNode } from '../model/source-place.js';
import { buildKindCounts, buildRecordBlocks } from './build-record-blocks.js';
import { DONE_KINDS, findRecords, type FoundRecord } from './find-records.js';

/** What a liaison statement is asked for. */
export interface LiaisonQuery {
  /** The group that it goes to. */
  readonly group: NodeId;
  /** The meeting since which it tells what is new; null where a day was named instead. */
  readonly since: NodeOf<'meeting'> | null;
  readonly from: string;
  readonly to: string;
  readonly language: ReportLanguage;
  readonly source: string | null;
}

/** Kinds that a statement speaks of even where nothing is new. */
const ASKED = ['strategy', 'practice', 'activity', 'initiative', 'resource', 'code', 'solution', 'meeting'] as const;

/** Everything that is new between two days, for a group: adopted texts, then records by kind; undefined where there is no such group. */
export async function buildLiaisonStatement(reader: Reader, query: LiaisonQuery): Promise<Report | undefined> {
  const group = await nodeOfKind(reader, query.group, 'actor');
  const nowhere = group && placeOfNode(group);
  if (group === undefined || nowhere === undefined) return undefined;
  const frame = FRAMES[query.language];
  const [records, texts] = await Promise.all([newRecords(reader, query), newTexts(reader, query)]);
  const told = { frame, records, kinds: ASKED, nowhere };
  const title = fill(frame.liaison.title, { group: group.name, from: query.from });
  return {
    ...{ language: query.language, title, date: query.to, contents: frame.contents },
    cover: buildCover(frame, query, { title, group: group.name, records: records.length, texts: texts.length }),
    blocks: [
      { kind: 'heading', level: 1, words: frame.records.byKind },
      ...buildSince(frame, query),
      buildKindCounts(told),
      ...buildTexts(frame, texts, nowhere),
      ...buildRecordBlocks(told),
    ],
  };
}

interface Counts {
  readonly title: string;
  readonly group: string;
  readonly records: number;
  readonly texts: number;
}

function buildCover(
  { labels, cover, notStated, forInformation, liaison }: FrameTexts,
  { source, from, to }: LiaisonQuery,
  { title, group, records, texts }: Counts,
): Report['cover'] {
  return [
    { label: labels.from, value: source ?? notStated },
    { label: labels.to, value: group },
    { label: labels.purpose, value: forInformation },
    { label: labels.deadline, value: notStated },
    { label: cover.period, value: `${from} – ${to}` },
    { label: cover.title, value: title },
    { label: cover.abstract, value: fill(liaison.abstract, { from, to, records, texts }) },
  ];
}

function buildSince({ liaison }: FrameTexts, { since, to }: LiaisonQuery): readonly Block[] {
  const place = since && placeOfNode(since);
  if (since === null || !place) return [];
  const words = fill(liaison.since, { to, name: since.name, from: since.facts.start });
  return [{ kind: 'paragraph', sentence: createSentence(words, [place]) }];
}

async function newRecords(reader: Reader, query: LiaisonQuery): Promise<readonly FoundRecord[]> {
  const lists = await Promise.all(DONE_KINDS.map((kind) => everyNode(reader, kind)));
  const nodes = lists.flat().filter((node) => isInPeriod(node, query) && node.id !== query.since?.id);
  return await findRecords(reader, nodes);
}

interface NewText {
  readonly version: NodeOf<'version'>;
  readonly date: string;
  readonly place: SourcePlace;
}

async function newTexts(reader: Reader, { from, to }: LiaisonQuery): Promise<readonly NewText[]> {
  const versions = (await everyNode(reader, 'version')).flatMap((version) => {
    const [date, place] = [dateOf(version), placeOfNode(version)];
    // Of a year alone nobody can say whether it was before the day or after it: it is new where the whole year is.
    const isNew = date !== null && (date.length === 4 ? `${date}-01-01` : date) >= from && date <= to;
    return isNew && place ? [{ version, date, place: { ...place, text: citedText(version) } }] : [];
  });
  return versions.sort((a, b) => (`${a.date} ${a.version.id}` < `${b.date} ${b.version.id}` ? -1 : 1));
}

function buildTexts({ liaison }: FrameTexts, texts: readonly NewText[], nowhere: SourcePlace): readonly Block[] {
  const { texts: caption, textsHead: head, textsDescription: description, noTexts } = liaison;
  const heading = { kind: 'heading', level: 1, words: caption } as const;
  if (texts.length === 0) return [heading, { kind: 'gap', sentence: createSentence(noTexts, [nowhere]) }];
  const rows = texts.map(({ version, date, place }) => ({
    cells: [version.name, version.facts.title, date],
    from: [place],
  }));
  return [heading, { kind: 'table', caption, description, head, widths: [42, 44, 14], rows }];
}
