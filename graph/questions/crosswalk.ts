import { STRATEGY_STAGES, type HelplineStatus, type StrategyStage, type Theme } from '../model/closed-lists.js';
import type { NodeId } from '../model/ids.js';
import { isOfKind, type GraphNode, type NodeKind, type NodeOf } from '../model/nodes.js';
import { isReal } from './duty-ledger.js';
import { linksOf, type LinkedBy } from './links-of.js';
import type { Reader } from './reader.js';

/** What a country may have, in the order of the columns. */
export const CAPABILITIES = [
  'strategy',
  'helpline',
  'code',
  'practice',
  'practice-legal',
  'practice-technical',
  'practice-organizational',
  'practice-procedural',
  'activity',
  'material',
  'solution',
  'statistics',
  'participation',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** `no` only where a record says so: where none speaks, it is unknown. */
export type CapabilityAnswer = 'yes' | 'no' | 'unknown';

/** What the records say of one capability of one country. */
export interface CrosswalkCell {
  readonly capability: Capability;
  readonly answer: CapabilityAnswer;
  /** What the record that decides says besides: the stage of a strategy, the status of a helpline. */
  readonly detail: StrategyStage | HelplineStatus | null;
  /** The records that speak of it, the one that decides first. Empty where none does. */
  readonly links: readonly LinkedBy[];
}

/** What the records say of one country. */
export interface CrosswalkRow {
  readonly country: NodeOf<'country'>;
  /** Null where no register says it. */
  readonly region: NodeOf<'region'> | null;
  /** One for each capability, in their order. */
  readonly cells: readonly CrosswalkCell[];
}

/** What these countries have, as far as records say: one row a country, in the order given; three calls to the store for any number of them. */
export async function crosswalk(
  reader: Reader,
  countries: readonly NodeOf<'country'>[],
): Promise<readonly CrosswalkRow[]> {
  const ids = countries.map(({ id }) => id);
  const [regions, speaking] = await Promise.all([
    linksOf(reader, ids, { kinds: ['IN_REGION'], direction: 'out' }),
    linksOf(reader, ids, { kinds: ['IN_COUNTRY', 'OBSERVED_IN', 'HAS_PARTICIPANT'], direction: 'in' }),
  ]);
  return countries.map((country) => ({
    country,
    region: firstRegion(regions, country.id),
    cells: CAPABILITIES.map((capability) => decide(capability, speaking.get(country.id) ?? [])),
  }));
}

function firstRegion(regions: ReadonlyMap<NodeId, readonly LinkedBy[]>, country: NodeId): NodeOf<'region'> | null {
  for (const { node } of regions.get(country) ?? []) if (isOfKind(node, 'region')) return node;
  return null;
}

/** What one record says of a capability. */
interface Statement {
  readonly answer: CapabilityAnswer;
  readonly detail?: StrategyStage | HelplineStatus;
  /** Of two that say yes, the higher decides. */
  readonly rank?: number;
}

/** What a record says; undefined where it does not speak of it. */
type Rule = (node: GraphNode) => Statement | undefined;

const YES: Statement = { answer: 'yes' };
const OF_STATUS: Readonly<Record<HelplineStatus, CapabilityAnswer>> = {
  active: 'yes',
  inactive: 'no',
  unknown: 'unknown',
};

/** How each capability is read from records. A new capability is a new row. */
const RULES: Readonly<Record<Capability, Rule>> = {
  strategy: (node) => (isOfKind(node, 'strategy') ? readStage(node.facts.stage) : undefined),
  helpline: (node) => (isOfKind(node, 'helpline') ? readStatus(node.facts.status) : undefined),
  code: ofKind('code'),
  practice: (node) => (isPractice(node) ? YES : undefined),
  'practice-legal': ofTheme('legal'),
  'practice-technical': ofTheme('technical'),
  'practice-organizational': ofTheme('organizational'),
  'practice-procedural': ofTheme('procedural'),
  activity: ofKind('activity'),
  material: ofKind('resource'),
  solution: ofKind('solution'),
  statistics: ofKind('observation'),
  participation: ofKind('meeting'),
};

function ofKind(kind: NodeKind): Rule {
  return (node) => (node.kind === kind ? YES : undefined);
}

function ofTheme(theme: Theme): Rule {
  return (node) => (isPractice(node) && node.facts.themes.includes(theme) ? YES : undefined);
}

/** A practice that counts: no example of the form, and not returned to its submitter. */
function isPractice(node: GraphNode): node is NodeOf<'practice'> {
  return isOfKind(node, 'practice') && isReal(node) && node.facts.status !== 'returned';
}

function readStage(stage: StrategyStage): Statement {
  return { answer: stage === 'none-known' ? 'no' : 'yes', detail: stage, rank: STRATEGY_STAGES.indexOf(stage) };
}

function readStatus(status: HelplineStatus): Statement {
  return { answer: OF_STATUS[status], detail: status };
}

const STRENGTH: Readonly<Record<CapabilityAnswer, number>> = { yes: 2, no: 1, unknown: 0 };

/** One record that says yes outweighs others that say no; one that says no outweighs silence. */
function decide(capability: Capability, links: readonly LinkedBy[]): CrosswalkCell {
  const read = RULES[capability];
  const said = links.flatMap((link) => {
    const statement = read(link.node);
    return statement ? [{ link, statement }] : [];
  });
  const strongest = said.sort(
    (a, b) =>
      STRENGTH[b.statement.answer] - STRENGTH[a.statement.answer] ||
      (b.statement.rank ?? 0) - (a.statement.rank ?? 0) ||
      (a.link.node.id < b.link.node.id ? -1 : 1),
  );
  const { answer = 'unknown', detail = null } = strongest[0]?.statement ?? {};
  return { capability, answer, detail, links: strongest.map(({ link }) => link) };
}
