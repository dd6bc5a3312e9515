import type { NodeId } from '#graph/model/ids.js';
import { isOfKind, type NodeOf } from '#graph/model/nodes.js';
import { dutyLedger, type LedgerRow } from '#graph/questions/duty-ledger.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import type { Reader } from '#graph/questions/reader.js';
import { datedIn, type Period } from '#graph/questions/record-date.js';
import { toNodeId } from '#graph/model/ids.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill, FRAMES } from '../frames/frames.js';
import { createSentence, type Block, type Report, type ReportLanguage, type SourcePlace } from '../model/report.js';
import { placeOfClause, placeOfEdge } from '../model/source-place.js';
import { buildRecordBlocks } from './build-record-blocks.js';
import { buildAncestry, findAncestry } from './clause-ancestry.js';
import { buildCitations, findCitations, type FoundCitation } from './clause-citations.js';
import { buildResting, findResting } from './clause-resting.js';
import { findRecords, type FoundRecord } from './find-records.js';
import { printPath } from './print-path.js';
import { buildTableOrGap } from './table-or-gap.js';

/** What a brief is asked for. */
export interface BriefQuery {
  readonly clause: NodeId;
  /** What was done later is left out. */
  readonly to: string;
  readonly language: ReportLanguage;
  readonly source: string | null;
}

/** All that is known of one clause: its words, where they come from, what rests on them, what is asked and done, and what is open; undefined where there is no such clause. */
export async function buildClauseBrief(reader: Reader, query: BriefQuery): Promise<Report | undefined> {
  const clause = await nodeOfKind(reader, query.clause, 'clause');
  const version = clause && (await nodeOfKind(reader, toNodeId(clause.facts.version), 'version'));
  if (clause === undefined || version === undefined) return undefined;
  const frame = FRAMES[query.language];
  const [ancestry, citations, resting, ledger] = await Promise.all([
    findAncestry(reader, clause),
    findCitations(reader, clause.id),
    findResting(reader, clause),
    dutyLedger(reader, version.id),
  ]);
  const rows = ledger.filter((row) => row.clause.id === clause.id);
  const records = await doneFor(reader, rows, query.to);
  const nowhere = placeOfClause(clause, version);
  const isAsked = clause.facts.role === 'operative';
  const gaps = buildGaps({ frame, citations, isOpen: isAsked && records.length === 0, nowhere });
  const title = fill(frame.brief.title, { clause: printPath(clause), name: version.name });
  const counts = { versions: ancestry.length + 1, citations: citations.length, resting: resting.length };
  const abstract = fill(frame.brief.abstract, { ...counts, records: records.length, gaps: gaps.length });
  return {
    ...{ language: query.language, title, date: query.to, contents: frame.contents },
    cover: buildCover(frame, query, { title, abstract, clause, version }),
    blocks: [
      { kind: 'heading', level: 1, words: frame.brief.words },
      {
        kind: 'quotation',
        sentence: createSentence(wordsOf(clause), [nowhere]),
        language: version.facts.language,
      },
      ...buildAsked({ frame, ledger: rows, nowhere, isAsked }),
      ...buildAncestry(frame, ancestry, nowhere),
      ...buildCitations(frame, citations, nowhere),
      ...buildResting(frame, resting, nowhere),
      ...buildDone({ frame, records, nowhere, isAsked, period: { to: query.to } }),
      { kind: 'heading', level: 1, words: frame.brief.gaps },
      ...(gaps.length > 0 ? gaps : [paragraph(frame.brief.noGap, nowhere)]),
    ],
  };
}

function wordsOf({ facts }: NodeOf<'clause'>): string {
  return [facts.text, facts.tail ?? ''].join(' ').trim();
}

function paragraph(words: string, place: SourcePlace): Block {
  return { kind: 'paragraph', sentence: createSentence(words, [place]) };
}

function gap(words: string, place: SourcePlace): Block {
  return { kind: 'gap', sentence: createSentence(words, [place]) };
}

interface Head {
  readonly title: string;
  readonly abstract: string;
  readonly clause: NodeOf<'clause'>;
  readonly version: NodeOf<'version'>;
}

function buildCover(
  { labels, cover, notStated }: FrameTexts,
  { source, to }: BriefQuery,
  { title, abstract, clause, version }: Head,
): Report['cover'] {
  return [
    { label: labels.text, value: version.name },
    { label: labels.clause, value: printPath(clause) },
    { label: labels.date, value: to },
    { label: cover.source, value: source ?? notStated },
    { label: cover.title, value: title },
    { label: cover.abstract, value: abstract },
  ];
}

async function doneFor(reader: Reader, rows: readonly LedgerRow[], to: string): Promise<readonly FoundRecord[]> {
  const links = new Map(
    rows.flatMap(({ implementedBy }) => implementedBy.map((link) => [link.node.id, link] as const)),
  );
  const nodes = [...links.values()].map(({ node }) => node);
  const found = await findRecords(
    reader,
    datedIn(nodes, { to }).map(({ node }) => node),
  );
  // What ties a record to the clause is the place to look at, where there is one.
  return found.map((record) => {
    const edge = links.get(record.node.id)?.edge;
    return edge ? { ...record, place: placeOfEdge(edge) } : record;
  });
}

interface Asking {
  readonly frame: FrameTexts;
  readonly ledger: readonly LedgerRow[];
  readonly nowhere: SourcePlace;
  readonly isAsked: boolean;
}

/** What is asked; a clause that is not operative asks nothing, which is no gap. */
function buildAsked({ frame: { brief }, ledger, nowhere, isAsked }: Asking): readonly Block[] {
  const { asked: caption, askedHead: head, askedDescription: description, noDuty } = brief;
  const rows = ledger.flatMap(({ duty, addressees }) => {
    if (duty === null) return [];
    const { action, object, cadence, deadline, proviso } = duty.node.facts;
    const whom = addressees.map(({ name }) => name).join(', ');
    const when = [cadence, deadline].filter((each) => each !== null).join('; ');
    const cells = [whom, `${action} ${object}`, when, proviso ?? ''];
    return [{ cells, from: [{ ...placeOfEdge(duty.imposed), quote: null }] }];
  });
  if (rows.length === 0 && !isAsked) return [];
  return buildTableOrGap({ caption, description, head, widths: [22, 46, 16, 16], rows }, noDuty, nowhere);
}

interface Done {
  readonly frame: FrameTexts;
  readonly records: readonly FoundRecord[];
  readonly nowhere: SourcePlace;
  readonly isAsked: boolean;
  readonly period: Period;
}

/** Of a clause that asks nothing nobody expects that it is answered. */
function buildDone({ frame, records, nowhere, isAsked, period }: Done): readonly Block[] {
  if (!isAsked) return [];
  const heading = { kind: 'heading', level: 1, words: frame.done } as const;
  if (records.length === 0) return [heading, gap(frame.brief.nothingDone, nowhere)];
  const parts = buildRecordBlocks({ frame, records, kinds: [], nowhere, period });
  return [heading, ...parts.map((block) => (block.kind === 'heading' ? ({ ...block, level: 2 } as const) : block))];
}

interface Gaps {
  readonly frame: FrameTexts;
  readonly citations: readonly FoundCitation[];
  readonly isOpen: boolean;
  readonly nowhere: SourcePlace;
}

function buildGaps({ frame: { brief }, citations, isOpen, nowhere }: Gaps): readonly Block[] {
  const open = isOpen ? [gap(brief.nothingDone, nowhere)] : [];
  const broken = citations.flatMap(({ target, newest, edge }): readonly Block[] => {
    if (newest !== null) return [gap(fill(brief.stale, { name: target.name, newest: newest.name }), placeOfEdge(edge))];
    const isKnown = !isOfKind(target, 'instrument') || target.facts.resolved;
    return isKnown ? [] : [gap(fill(brief.unresolved, { name: target.name }), placeOfEdge(edge))];
  });
  return [...open, ...broken];
}
