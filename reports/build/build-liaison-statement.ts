import type { NodeId } from '#graph/model/ids.js';
import { isOfKind, type NodeOf } from '#graph/model/nodes.js';
import { dayBefore } from '#graph/questions/days.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import type { Reader } from '#graph/questions/reader.js';
import type { Period } from '#graph/questions/record-date.js';
import { whatIsNew, type NewEntry } from '#graph/questions/what-is-new.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill, FRAMES } from '../frames/frames.js';
import { createSentence, type Block, type Report, type ReportLanguage, type SourcePlace } from '../model/report.js';
import { citedText, placeOfNode } from '../model/source-place.js';
import { buildKindCounts, buildRecordBlocks } from './build-record-blocks.js';
import { findRecords } from './find-records.js';
import { sayDate } from './say-date.js';

/** What a liaison statement is asked for. */
export interface LiaisonQuery {
  /** The group that it goes to. */
  readonly group: NodeId;
  /** The meeting since which it tells what is new; null where a day was named instead. */
  readonly since: NodeOf<'meeting'> | null;
  /** First day that counts: where a meeting is named, the day after it. */
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
  const entries = await whatIsNew(reader, { since: dayBefore(query.from), until: query.to });
  const texts = entries.flatMap(toText).sort(oldestFirst);
  const records = await findRecords(
    reader,
    entries.map(({ node }) => node).filter(({ kind, id }) => kind !== 'version' && id !== query.since?.id),
  );
  const told = { frame, records, kinds: ASKED, nowhere, period: query };
  const title = fill(frame.liaison.title, { group: group.name, from: query.from });
  return {
    ...{ language: query.language, title, date: query.to, contents: frame.contents },
    cover: buildCover(frame, query, { title, group: group.name, records: records.length, texts: texts.length }),
    blocks: [
      { kind: 'heading', level: 1, words: frame.records.byKind },
      ...buildSince(frame, query),
      buildKindCounts(told),
      ...buildTexts(frame, texts, { nowhere, period: query }),
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

interface NewText {
  readonly version: NodeOf<'version'>;
  readonly date: string;
  readonly place: SourcePlace;
}

function toText({ node, date }: NewEntry): readonly NewText[] {
  if (!isOfKind(node, 'version')) return [];
  const place = placeOfNode(node);
  return place === undefined ? [] : [{ version: node, date, place: { ...place, text: citedText(node) } }];
}

function oldestFirst(a: NewText, b: NewText): number {
  return `${a.date} ${a.version.id}` < `${b.date} ${b.version.id}` ? -1 : 1;
}

interface TextParts {
  readonly nowhere: SourcePlace;
  readonly period: Period;
}

function buildTexts(frame: FrameTexts, texts: readonly NewText[], { nowhere, period }: TextParts): readonly Block[] {
  const { texts: caption, textsHead: head, textsDescription: description, noTexts } = frame.liaison;
  const heading = { kind: 'heading', level: 1, words: caption } as const;
  if (texts.length === 0) return [heading, { kind: 'gap', sentence: createSentence(noTexts, [nowhere]) }];
  const rows = texts.map(({ version, place }) => ({
    cells: [version.name, version.facts.title, sayDate(frame, version, period)],
    from: [place],
  }));
  return [heading, { kind: 'table', caption, description, head, widths: [42, 44, 14], rows }];
}
