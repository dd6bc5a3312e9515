import type { NodeId } from '../model/ids.js';
import { isOfKind, type NodeOf } from '../model/nodes.js';
import { everyNode } from './every-node.js';
import { linksOf, type LinkedBy } from './links-of.js';
import { lastDayOf, moveQuarter, quarterOf, quartersBetween } from './quarters.js';
import type { Reader } from './reader.js';
import type { WitnessedEdge } from './witnessed-edges.js';

/** How a report on a quarter stands on a day; `expected` where it is recorded and no source says when it is due. */
export const QUARTER_STATES = [
  'received',
  'received-late',
  'late',
  'expected',
  'not-yet-due',
  'nothing-recorded',
] as const;
export type QuarterState = (typeof QUARTER_STATES)[number];

/** A regional office and one quarter. */
export interface QuarterCell {
  readonly quarter: string;
  readonly state: QuarterState;
  /** The report with the words that tie it to its region; null where none is recorded. */
  readonly report: { readonly node: NodeOf<'quarterlyReport'>; readonly edge: WitnessedEdge } | null;
}

/** The quarters of one regional office. */
export interface QuarterRow {
  readonly region: NodeOf<'region'>;
  /** Null where no report names the office that writes it. */
  readonly office: NodeOf<'actor'> | null;
  /** One for each quarter of the board, in time. */
  readonly cells: readonly QuarterCell[];
}

/** Which reports of regional offices are there, as of a day. */
export interface QuarterBoard {
  readonly asOf: string;
  readonly quarters: readonly string[];
  /** By name of the region, then by name of the office; every region has a row. */
  readonly rows: readonly QuarterRow[];
}

/** What is asked: quarters are `2026-Q1`, both ends in. */
export interface QuarterBoardQuery {
  /** The day as of which it is told, `2026-11-26`: a report that came later had not come. */
  readonly asOf: string;
  /** The first quarter of which there is a report where left out, the year up to the day where there is none. */
  readonly from?: string;
  /** The quarter of the day where left out. */
  readonly to?: string;
}

/** Quarters of a year. */
const YEAR = 4;

/** Every regional office and quarter: whether its report was expected, received, received late, is late or not yet due. */
export async function quarterBoard(reader: Reader, query: QuarterBoardQuery): Promise<QuarterBoard> {
  const { asOf } = query;
  const [regions, reports] = await Promise.all([everyNode(reader, 'region'), everyNode(reader, 'quarterlyReport')]);
  const ids = reports.map(({ id }) => id);
  const links = await linksOf(reader, ids, { kinds: ['IN_REGION', 'SUBMITTED_BY'], direction: 'out' });
  const filed = reports.flatMap((node) => file(node, links.get(node.id) ?? []));
  const to = query.to ?? quarterOf(asOf);
  const first = reports.map(({ facts }) => facts.quarter).reduce((a, b) => (a < b ? a : b), moveQuarter(to, 1 - YEAR));
  const quarters = quartersBetween(query.from ?? first, to);
  const rows = regions.flatMap((region) => rowsOf(region, { filed, quarters, asOf }));
  return { asOf, quarters, rows };
}

/** A report with its region and its office. */
interface Filed {
  readonly node: NodeOf<'quarterlyReport'>;
  readonly edge: WitnessedEdge;
  readonly region: NodeId;
  readonly office: NodeOf<'actor'> | null;
}

function file(node: NodeOf<'quarterlyReport'>, links: readonly LinkedBy[]): readonly Filed[] {
  const office = links.flatMap(({ node: end }) => (isOfKind(end, 'actor') ? [end] : []))[0] ?? null;
  return links.flatMap(({ edge, node: end }) =>
    isOfKind(end, 'region') ? [{ node, edge, region: end.id, office }] : [],
  );
}

interface BoardParts {
  readonly filed: readonly Filed[];
  readonly quarters: readonly string[];
  readonly asOf: string;
}

function rowsOf(region: NodeOf<'region'>, { filed, quarters, asOf }: BoardParts): readonly QuarterRow[] {
  const own = filed.filter((one) => one.region === region.id);
  const offices = new Map(own.map(({ office }) => [office?.id ?? '', office] as const));
  if (offices.size === 0) offices.set('', null);
  return [...offices]
    .sort(([a, one], [b, other]) => ((one?.name ?? '') + a < (other?.name ?? '') + b ? -1 : 1))
    .map(([id, office]) => {
      const written = own.filter((one) => (one.office?.id ?? '') === id);
      return { region, office, cells: quarters.map((quarter) => cellOf(quarter, written, asOf)) };
    });
}

/** Of two reports on one quarter the one that came first tells how it stands. */
function cellOf(quarter: string, written: readonly Filed[], asOf: string): QuarterCell {
  const [report = null] = written.filter(({ node }) => node.facts.quarter === quarter).sort(byReceipt);
  if (report === null)
    return { quarter, report, state: lastDayOf(quarter) >= asOf ? 'not-yet-due' : 'nothing-recorded' };
  const { node, edge } = report;
  return { quarter, report: { node, edge }, state: stateOf(node.facts, asOf) };
}

const NEVER = '9999-12-31';

function byReceipt(a: Filed, b: Filed): number {
  const [one, other] = [
    `${a.node.facts.received ?? NEVER} ${a.node.id}`,
    `${b.node.facts.received ?? NEVER} ${b.node.id}`,
  ];
  return one < other ? -1 : 1;
}

function stateOf({ due, received }: NodeOf<'quarterlyReport'>['facts'], asOf: string): QuarterState {
  if (received !== null && received <= asOf) return due !== null && received > due ? 'received-late' : 'received';
  if (due === null) return 'expected';
  return due < asOf ? 'late' : 'not-yet-due';
}
