import type { InitiativeScope } from '../model/closed-lists.js';
import type { NodeId } from '../model/ids.js';
import type { GraphNode, NodeOf } from '../model/nodes.js';
import { everyNode } from './every-node.js';
import { linksOf, type LinkedBy } from './links-of.js';
import type { Reader } from './reader.js';
import type { WitnessedEdge } from './witnessed-edges.js';

/** By what initiatives overlap, and how much it weighs; together 1. */
const WEIGHTS = { topic: 0.35, region: 0.25, partner: 0.25, scope: 0.15 } as const;
export type SharedKind = keyof typeof WEIGHTS;

/** A region, topic or partner that two initiatives have in common, with the words of each. */
export interface SharedThing {
  readonly kind: Exclude<SharedKind, 'scope'>;
  readonly node: GraphNode;
  readonly a: WitnessedEdge;
  readonly b: WitnessedEdge;
}

/** Two initiatives that have a topic, region or partner in common. */
export interface InitiativeOverlap {
  readonly a: NodeOf<'initiative'>;
  readonly b: NodeOf<'initiative'>;
  /** National, regional or international, where both are. */
  readonly scope: InitiativeScope | null;
  readonly shared: readonly SharedThing[];
  /** What it is ranked by, 0 to 1: of topics, regions and partners the share that both have of what either has, each with its weight, and the scope. */
  readonly score: number;
}

/** Pairs of initiatives that do much the same, of one initiative where it is named; ranked by what they share, then by id. */
export async function initiativeOverlaps(reader: Reader, of?: NodeId): Promise<readonly InitiativeOverlap[]> {
  const initiatives = [...(await everyNode(reader, 'initiative'))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = await linksOf(
    reader,
    initiatives.map(({ id }) => id),
    { kinds: ['ABOUT', 'IN_REGION', 'PARTNERS_WITH', 'LED_BY'], direction: 'out' },
  );
  const known = initiatives.map((node) => ({ node, links: byThing(links.get(node.id) ?? []) }));
  const found = findPairs(known).filter(([a, b]) => of === undefined || a.node.id === of || b.node.id === of);
  return found.map(([a, b]) => judge(a, b)).sort((x, y) => y.score - x.score || (pairOf(x) < pairOf(y) ? -1 : 1));
}

const KINDS: Readonly<Record<string, SharedThing['kind']>> = {
  ABOUT: 'topic',
  IN_REGION: 'region',
  PARTNERS_WITH: 'partner',
  LED_BY: 'partner',
};

/** An initiative with what it is tied to; who leads it counts as a partner. */
interface Known {
  readonly node: NodeOf<'initiative'>;
  readonly links: ReadonlyMap<NodeId, LinkedBy & { readonly kind: SharedThing['kind'] }>;
}

function byThing(links: readonly LinkedBy[]): Known['links'] {
  return new Map(
    links.flatMap((link) => {
      const kind = KINDS[link.edge.kind];
      return kind ? [[link.node.id, { ...link, kind }] as const] : [];
    }),
  );
}

/** Pairs that have a thing in common, each once. */
function findPairs(known: readonly Known[]): readonly (readonly [Known, Known])[] {
  const holders = new Map<NodeId, number[]>();
  known.forEach(({ links }, i) => {
    for (const thing of links.keys()) {
      const list = holders.get(thing);
      if (list) list.push(i);
      else holders.set(thing, [i]);
    }
  });
  const pairs = new Set<number>();
  for (const list of holders.values())
    list.forEach((i, at) => list.slice(at + 1).forEach((j) => pairs.add(i * known.length + j)));
  return [...pairs].flatMap((pair) => {
    const [a, b] = [known[Math.floor(pair / known.length)], known[pair % known.length]];
    return a && b ? [[a, b] as const] : [];
  });
}

function judge(a: Known, b: Known): InitiativeOverlap {
  const shared = [...a.links].flatMap(([id, { kind, node, edge }]): readonly SharedThing[] => {
    const other = b.links.get(id);
    return other ? [{ kind, node, a: edge, b: other.edge }] : [];
  });
  const scope = a.node.facts.scope === b.node.facts.scope ? a.node.facts.scope : null;
  const kinds = ['topic', 'region', 'partner'] as const;
  const shares = kinds.map((kind) => {
    const both = shared.filter((thing) => thing.kind === kind).length;
    const either = countOf(a, kind) + countOf(b, kind) - both;
    return either === 0 ? 0 : (both / either) * WEIGHTS[kind];
  });
  const score = shares.reduce((sum, share) => sum + share, scope === null ? 0 : WEIGHTS.scope);
  return { a: a.node, b: b.node, scope, shared: shared.sort(byKind), score: Math.round(score * 1000) / 1000 };
}

function countOf({ links }: Known, kind: SharedThing['kind']): number {
  return [...links.values()].filter((link) => link.kind === kind).length;
}

function byKind(a: SharedThing, b: SharedThing): number {
  return a.kind === b.kind
    ? a.node.id < b.node.id
      ? -1
      : 1
    : WEIGHTS[b.kind] - WEIGHTS[a.kind] || (a.kind < b.kind ? -1 : 1);
}

function pairOf({ a, b }: InitiativeOverlap): string {
  return `${a.id} ${b.id}`;
}
