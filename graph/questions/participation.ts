import { COUNTRY_GROUPS, SESSION_TYPES, type SessionType } from '../model/closed-lists.js';
import type { NodeId } from '../model/ids.js';
import { isOfKind, type NodeOf } from '../model/nodes.js';
import { endOf, firstDayOf } from './days.js';
import { everyNode } from './every-node.js';
import { linksOf, type LinkedBy } from './links-of.js';
import type { Reader } from './reader.js';
import type { Period } from './record-date.js';

/** By what countries are counted: each group of developing countries, countries in `any` of them, and `all` countries. */
export const COUNTED_GROUPS = [...COUNTRY_GROUPS, 'any', 'all'] as const;
export type CountedGroup = (typeof COUNTED_GROUPS)[number];

/** How countries of a group or region took part. Nobody is named, and what no source says is not counted as none. */
export interface ParticipationCount {
  /** Countries that the registers have in it. */
  readonly countries: number;
  /** Of these, those that took part in at least one meeting. */
  readonly taken: number;
  /** Countries times the meetings they took part in. */
  readonly times: number;
  /** Delegates, as far as a source says how many; null where none does. */
  readonly delegates: number | null;
  /** How often a source names the country and not the number of its delegates. */
  readonly unknown: number;
  /** Each time with the words that record it. */
  readonly links: readonly LinkedBy[];
}

/** A meeting and the countries that a source names. */
export interface MeetingParticipation {
  readonly meeting: NodeOf<'meeting'>;
  /** Empty where no source names any: who came is then unknown. */
  readonly countries: readonly LinkedBy[];
}

/** Participation in meetings of a period. */
export interface ParticipationReport {
  /** In time. */
  readonly meetings: readonly MeetingParticipation[];
  /** Meetings, orientation sessions and workshops held. */
  readonly sessions: readonly { readonly type: SessionType; readonly held: number; readonly named: number }[];
  readonly groups: readonly (ParticipationCount & { readonly group: CountedGroup })[];
  /** By name; last, with no region, the countries whose region no register says. */
  readonly regions: readonly (ParticipationCount & { readonly region: NodeOf<'region'> | null })[];
}

/** How developing countries took part in the meetings of a period, by group and by region, as far as sources say. */
export async function participation(reader: Reader, period: Period = {}): Promise<ParticipationReport> {
  const [held, countries, regions] = await Promise.all([
    everyNode(reader, 'meeting'),
    everyNode(reader, 'country'),
    everyNode(reader, 'region'),
  ]);
  const within = held.filter(({ facts }) => isWithin(facts.start, period)).sort(byStart);
  const ids = within.map(({ id }) => id);
  const [named, regionOf] = await Promise.all([
    linksOf(reader, ids, { kinds: ['HAS_PARTICIPANT'], direction: 'out' }),
    linksOf(
      reader,
      countries.map(({ id }) => id),
      { kinds: ['IN_REGION'], direction: 'out' },
    ),
  ]);
  const meetings = within.map((meeting) => ({
    meeting,
    countries: (named.get(meeting.id) ?? []).filter(({ node }) => node.kind === 'country'),
  }));
  const links = meetings.flatMap((one) => one.countries);
  const isIn = (country: NodeId, region: NodeId | null) => (regionOf.get(country)?.[0]?.node.id ?? null) === region;
  return {
    meetings,
    sessions: SESSION_TYPES.map((type) => countSessions(type, meetings)),
    groups: COUNTED_GROUPS.map((group) => ({
      group,
      ...count(
        links,
        countries.filter((country) => isOfGroup(country, group)),
      ),
    })),
    regions: [...regions, null].map((region) => ({
      region,
      ...count(
        links,
        countries.filter(({ id }) => isIn(id, region?.id ?? null)),
      ),
    })),
  };
}

function isWithin(start: string, { from, to }: Period): boolean {
  return (from === undefined || start >= firstDayOf(from)) && (to === undefined || start <= endOf(to));
}

function byStart(a: NodeOf<'meeting'>, b: NodeOf<'meeting'>): number {
  return `${a.facts.start} ${a.id}` < `${b.facts.start} ${b.id}` ? -1 : 1;
}

function countSessions(type: SessionType, meetings: readonly MeetingParticipation[]) {
  const held = meetings.filter(({ meeting }) => meeting.facts.type === type);
  return { type, held: held.length, named: held.filter(({ countries }) => countries.length > 0).length };
}

function isOfGroup({ facts: { groups } }: NodeOf<'country'>, group: CountedGroup): boolean {
  if (group === 'all') return true;
  return group === 'any' ? groups.length > 0 : groups.includes(group);
}

function count(links: readonly LinkedBy[], countries: readonly NodeOf<'country'>[]): ParticipationCount {
  const members = new Set<NodeId>(countries.map(({ id }) => id));
  const own = links.filter(({ node }) => isOfKind(node, 'country') && members.has(node.id));
  const delegates = own.flatMap(({ edge }) =>
    typeof edge.facts['delegates'] === 'number' ? [edge.facts['delegates']] : [],
  );
  return {
    countries: members.size,
    taken: new Set(own.map(({ node }) => node.id)).size,
    times: own.length,
    delegates: delegates.length === 0 ? null : delegates.reduce((sum, number) => sum + number, 0),
    unknown: own.length - delegates.length,
    links: own,
  };
}
