import type { NodeId } from '#graph/model/ids.js';
import { isOfKind, NODE_KINDS, type GraphNode, type NodeOf } from '#graph/model/nodes.js';
import { clausesOf } from '#graph/questions/clauses-of.js';
import { dutyLedger, versionFor, type LedgerRow } from '#graph/questions/duty-ledger.js';
import { linksOf, type LinkedBy } from '#graph/questions/links-of.js';
import type { Reader } from '#graph/questions/reader.js';
import { isInPeriod, recordDate } from '#graph/questions/record-date.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill, FRAMES } from '../frames/frames.js';
import { createSentence, type Block, type Report, type ReportLanguage, type TableRow } from '../model/report.js';
import { placeOfClause, placeOfEdge } from '../model/source-place.js';

/** What a report on the implementation of an instrument is asked for. */
export interface WtdcQuery {
  /** An instrument, for its latest version, or a version. */
  readonly of: NodeId;
  /** First and last day of the period. */
  readonly from: string;
  readonly to: string;
  readonly language: ReportLanguage;
  /** Who submits the report; null where nobody says. */
  readonly source: string | null;
}

/** The report on the implementation of an instrument over a period, in the order of its clauses; undefined where there is no such text. */
export async function buildWtdcReport(reader: Reader, query: WtdcQuery): Promise<Report | undefined> {
  const version = await versionFor(reader, query.of);
  if (version === undefined) return undefined;
  const frame = FRAMES[query.language];
  const clauses = groupByClause(await dutyLedger(reader, version.id), query);
  const places = await placesOf(reader, clauses);
  const build: Building = { frame, version, places };
  const title = fill(frame.title, { name: version.name });
  return {
    language: query.language,
    title,
    date: query.to,
    cover: await buildCover(reader, { build, query, clauses, title }),
    contents: frame.contents,
    blocks: [...buildSummary(build, clauses), ...clauses.flatMap((each) => buildClause(build, each))],
  };
}

/** An operative clause with its duties, and what was done in the period. */
interface ClausePart {
  readonly clause: NodeOf<'clause'>;
  readonly rows: readonly LedgerRow[];
  readonly done: readonly LinkedBy[];
}

interface Building {
  readonly frame: FrameTexts;
  readonly version: NodeOf<'version'>;
  /** Names of the countries and regions of each record. */
  readonly places: ReadonlyMap<NodeId, string>;
}

function groupByClause(ledger: readonly LedgerRow[], query: WtdcQuery): readonly ClausePart[] {
  const rows = new Map<NodeId, LedgerRow[]>();
  for (const row of ledger) rows.set(row.clause.id, [...(rows.get(row.clause.id) ?? []), row]);
  return [...rows.values()].flatMap((ofClause) => {
    const [first] = ofClause;
    if (first === undefined) return [];
    const done = new Map(ofClause.flatMap((row) => row.implementedBy.map((link) => [link.node.id, link] as const)));
    const inPeriod = [...done.values()].filter(({ node }) => isInPeriod(node, query));
    return [{ clause: first.clause, rows: ofClause, done: inPeriod.sort(byKindAndDate) }];
  });
}

function byKindAndDate({ node: a }: LinkedBy, { node: b }: LinkedBy): number {
  const kinds = NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind);
  return kinds || compare(recordDate(a) ?? '', recordDate(b) ?? '') || compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function placesOf(reader: Reader, clauses: readonly ClausePart[]): Promise<Building['places']> {
  const ids = [...new Set(clauses.flatMap(({ done }) => done.map(({ node }) => node.id)))];
  const links = await linksOf(reader, ids, { kinds: ['IN_COUNTRY', 'IN_REGION', 'OBSERVED_IN'], direction: 'out' });
  return new Map(ids.map((id) => [id, (links.get(id) ?? []).map(({ node }) => node.name).join(', ')]));
}

interface Cover {
  readonly build: Building;
  readonly query: WtdcQuery;
  readonly clauses: readonly ClausePart[];
  readonly title: string;
}

async function buildCover(reader: Reader, { build, query, clauses, title }: Cover): Promise<Report['cover']> {
  const { frame, version } = build;
  const records = new Set(clauses.flatMap(({ done }) => done.map(({ node }) => node.id))).size;
  const answered = clauses.filter(({ done }) => done.length > 0).length;
  const counts = { duties: clauses.length, answered, records, from: query.from, to: query.to };
  const { cover, notStated } = frame;
  const questions = await questionsOf(reader, version.id);
  return [
    { label: cover.body, value: (await adopterOf(reader, version.id)) ?? notStated },
    { label: cover.period, value: `${query.from} – ${query.to}` },
    { label: cover.question, value: questions.join(', ') || notStated },
    { label: cover.source, value: query.source ?? notStated },
    { label: cover.title, value: title },
    { label: cover.abstract, value: fill(frame.abstract, counts) },
  ];
}

async function adopterOf(reader: Reader, version: NodeId): Promise<string | undefined> {
  const links = await linksOf(reader, [version], { kinds: ['ADOPTED_BY'], direction: 'out' });
  return links.get(version)?.[0]?.node.name;
}

/** The Questions that the text names. */
async function questionsOf(reader: Reader, version: NodeId): Promise<readonly string[]> {
  const [clauses = []] = await clausesOf(reader, [version]);
  const ids = clauses.map(({ id }) => id);
  const links = await linksOf(reader, ids, { kinds: ['CITES', 'MENTIONS'], direction: 'out' });
  const cited = [...links.values()].flat().filter(({ node }) => isOfKind(node, 'question'));
  return [...new Set(cited.map(({ node }) => node.name))];
}

function buildSummary(build: Building, clauses: readonly ClausePart[]): readonly Block[] {
  const { frame, version } = build;
  const rows = clauses.flatMap(({ clause, rows: duties, done }) =>
    duties.map(({ duty, addressees }): TableRow => {
      const whom = addressees.map(({ name }) => name).join(', ');
      const asked = duty ? `${duty.node.facts.action} ${duty.node.facts.object}` : clause.facts.text;
      const place = duty ? placeOfEdge(duty.imposed) : placeOfClause(clause, version);
      return { cells: [printPath(clause), whom, asked, String(done.length)], from: [{ ...place, quote: null }] };
    }),
  );
  return [
    { kind: 'heading', level: 1, words: frame.summary },
    {
      kind: 'table',
      caption: frame.summary,
      description: frame.summaryDescription,
      head: frame.summaryHead,
      widths: [23, 20, 40, 17],
      rows,
    },
  ];
}

/** `resolves to instruct the Director …, 3` */
function printPath({ facts }: NodeOf<'clause'>): string {
  return facts.path.replace(/\//g, ', ');
}

function buildClause(build: Building, { clause, done }: ClausePart): readonly Block[] {
  const { frame, version } = build;
  const place = placeOfClause(clause, version);
  const asked: readonly Block[] = [
    { kind: 'heading', level: 1, words: printPath(clause) },
    { kind: 'heading', level: 2, words: frame.asked },
    { kind: 'quotation', sentence: createSentence(clause.facts.text, [place]), language: version.facts.language },
    { kind: 'heading', level: 2, words: frame.done },
  ];
  if (done.length === 0) return [...asked, { kind: 'gap', sentence: createSentence(frame.nothingKnown, [place]) }];
  const counted = createSentence(fill(frame.answeredBy, { count: done.length }), [place]);
  const { done: caption, doneDescription: description, doneHead: head } = frame;
  const rows = done.map((link) => buildRow(build, link));
  return [
    ...asked,
    { kind: 'paragraph', sentence: counted },
    { kind: 'table', caption, description, head, widths: [46, 20, 20, 14], rows },
  ];
}

function buildRow({ frame, places }: Building, { edge, node }: LinkedBy): TableRow {
  const cells = [node.name, kindOf(frame, node), places.get(node.id) ?? '', recordDate(node) ?? frame.undated];
  return { cells, from: [placeOfEdge(edge)] };
}

function kindOf({ kinds }: FrameTexts, { kind }: GraphNode): string {
  return kinds[kind] ?? kind;
}
