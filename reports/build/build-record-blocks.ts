import type { NodeKind } from '#graph/model/nodes.js';
import type { Period } from '#graph/questions/record-date.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill } from '../frames/frames.js';
import { createSentence, type Block, type SourcePlace, type TableRow } from '../model/report.js';
import { DONE_KINDS, filesOf, type FoundRecord } from './find-records.js';
import { sayDate } from './say-date.js';
import { sayKnown } from './say-known.js';

/** What records are told with. */
export interface RecordBlocks {
  readonly frame: FrameTexts;
  readonly records: readonly FoundRecord[];
  /** The period that they belong to. */
  readonly period: Period;
  /** Kinds that are told even where there is none of them: as a gap. */
  readonly kinds: readonly NodeKind[];
  /** On what it rests that there is none. */
  readonly nowhere: SourcePlace;
}

/** How many records of each kind there are, with a zero where there is none: a table with bars. */
export function buildKindCounts({ frame, records, kinds, nowhere }: RecordBlocks): Block {
  const rows = kindsOf(records, kinds).map((kind): TableRow => {
    const own = records.filter(({ node }) => node.kind === kind);
    return { cells: [pluralOf(frame, kind), String(own.length)], from: own.length > 0 ? filesOf(own) : [nowhere] };
  });
  const { byKind: caption, byKindDescription: description, byKindHead: head } = frame.records;
  return { kind: 'table', caption, description, head, widths: [75, 25], rows, bars: 1 };
}

/** A heading and a table for each kind, or the words that nothing is recorded. */
export function buildRecordBlocks(of: RecordBlocks): readonly Block[] {
  const { frame, records, kinds, nowhere, period } = of;
  return kindsOf(records, kinds).flatMap((kind): readonly Block[] => {
    const own = records.filter(({ node }) => node.kind === kind);
    const words = pluralOf(frame, kind);
    const heading = { kind: 'heading', level: 1, words } as const;
    const none = createSentence(fill(frame.records.none, { kind: words }), [nowhere]);
    return [heading, own.length === 0 ? { kind: 'gap', sentence: none } : buildTable({ frame, period }, words, own)];
  });
}

function kindsOf(records: readonly FoundRecord[], kinds: readonly NodeKind[]): readonly NodeKind[] {
  return DONE_KINDS.filter(
    (kind) => kinds.some((one) => one === kind) || records.some(({ node }) => node.kind === kind),
  );
}

function buildTable(
  { frame, period }: Pick<RecordBlocks, 'frame' | 'period'>,
  caption: string,
  records: readonly FoundRecord[],
): Block {
  const rows = records.map(({ node, where, place }): TableRow => ({
    cells: [node.name, where, sayDate(frame, node, period), sayKnown(frame, node)],
    from: [place],
  }));
  const { description, head } = frame.records;
  return { kind: 'table', caption, description, head, widths: [38, 16, 12, 34], rows };
}

function pluralOf({ plurals }: FrameTexts, kind: NodeKind): string {
  return plurals[kind] ?? kind;
}
