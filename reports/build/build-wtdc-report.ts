import type { NodeId } from '#graph/model/ids.js';
import { isOfKind, type GraphNode, type NodeOf } from '#graph/model/nodes.js';
import { clausesOf } from '#graph/questions/clauses-of.js';
import { dutyLedger, versionFor, type LedgerRow } from '#graph/questions/duty-ledger.js';
import { linksOf, type LinkedBy } from '#graph/questions/links-of.js';
import type { Reader } from '#graph/questions/reader.js';
import { datedIn, type Period } from '#graph/questions/record-date.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { fill, FRAMES } from '../frames/frames.js';
import { createSentence, type Block, type Report, type ReportLanguage, type TableRow } from '../model/report.js';
import { placeOfClause, placeOfEdge } from '../model/source-place.js';
import { byKindAndDate } from './find-records.js';
import { sayDate } from './say-date.js';

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
  const build: Building = { frame, version, places, period: query };
  const title = fill(frame.title, { name: version.name });
  return {
    language: query.language,
    title,
    date: query.to,
    cover: await buildCover(reader, { build, query, clauses, title }),
    contents: frame.contents,
    blocks: [...buildSummary(build, clauses), ...buildSections(build, clauses)],
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
  readonly period: Period;
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
    const inPeriod = [...done.values()].filter(({ node }) => datedIn([node], query).length > 0);
    return [{ clause: first.clause, rows: ofClause, done: inPeriod.sort((a, b) => byKindAndDate(a.node, b.node)) }];
  });
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

/** One row a clause: what it asks, of whom, and how many actions answer it. */
function buildSummary(build: Building, clauses: readonly ClausePart[]): readonly Block[] {
  const { frame, version } = build;
  const rows = clauses.map(({ clause, rows: duties, done }): TableRow => {
    const whom = [...new Set(duties.flatMap(({ addressees }) => addressees.map(({ name }) => name)))].join(', ');
    const asked = duties.map(({ duty }) =>
      duty ? `${duty.node.facts.action} ${duty.node.facts.object}` : clause.facts.text,
    );
    const places = duties.map(({ duty }) => (duty ? placeOfEdge(duty.imposed) : placeOfClause(clause, version)));
    const [place = placeOfClause(clause, version)] = places;
    return {
      cells: [shortPath(clause), whom, asked.join('; '), String(done.length)],
      from: [{ ...place, quote: null }],
    };
  });
  const { summary: caption, summaryDescription: description, summaryHead: head } = frame;
  return [
    { kind: 'heading', level: 1, words: caption },
    { kind: 'table', caption, description, head, widths: [20, 20, 48, 12], rows, bars: 3 },
  ];
}

/** Words of a heading that a narrow column still holds. */
const SHORT = 40;

/** `resolves to instruct …, 3` */
function shortPath(clause: NodeOf<'clause'>): string {
  const [heading = '', ...rest] = clause.facts.path.split('/');
  const words = heading.split(' ');
  const short = heading.length <= SHORT ? heading : `${words.slice(0, 3).join(' ')} …`;
  return [short, ...rest].join(', ');
}

/** The clauses below a heading of their own for each section, in the order of the text. */
function buildSections(build: Building, clauses: readonly ClausePart[]): readonly Block[] {
  return clauses.flatMap((each, i) => {
    const heading = sectionOf(each);
    const before = clauses[i - 1];
    const isNew = before === undefined || sectionOf(before) !== heading;
    const opened: readonly Block[] = isNew ? [{ kind: 'heading', level: 1, words: heading }] : [];
    return [...opened, ...buildClause(build, each)];
  });
}

function sectionOf({ clause }: ClausePart): string {
  return clause.facts.path.split('/')[0] ?? '';
}

function buildClause(build: Building, { clause, done }: ClausePart): readonly Block[] {
  const { frame, version } = build;
  const place = placeOfClause(clause, version);
  const asked: readonly Block[] = [
    { kind: 'heading', level: 2, words: headingOf(frame, clause) },
    { kind: 'quotation', sentence: createSentence(clause.facts.text, [place]), language: version.facts.language },
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

/** "Clause 3"; a clause without a number is called by its place. */
function headingOf({ point }: FrameTexts, { facts }: NodeOf<'clause'>): string {
  const [, ...rest] = facts.path.split('/');
  return fill(point, { label: rest.join(', ') || facts.path });
}

function buildRow({ frame, places, period }: Building, { edge, node }: LinkedBy): TableRow {
  const cells = [node.name, kindOf(frame, node), places.get(node.id) ?? '', sayDate(frame, node, period)];
  return { cells, from: [placeOfEdge(edge)] };
}

function kindOf({ kinds }: FrameTexts, { kind }: GraphNode): string {
  return kinds[kind] ?? kind;
}
