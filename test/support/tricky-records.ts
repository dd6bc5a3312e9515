import { ACTOR_TYPES, TEXT_FORMATS } from '#graph/model/closed-lists.js';
import { edgeId, toNodeId, type NodeId } from '#graph/model/ids.js';
import { EDGE_KINDS, isEdgeKind, type EdgeKind, type GraphEdge } from '#graph/model/edges.js';
import type { GraphNode } from '#graph/model/nodes.js';
import { createRecords, type GraphRecords } from '#graph/model/records.js';
import type { Random } from './random.js';

/** Words that two databases may sort, fold or cut in two ways. */
export const TRICKY_WORDS = [
  ...['a', 'B', 'b', 'Z', 'child', 'Children', 'child-online', 'é', 'e\u0301', 'É', 'ß', 'ss', 'ı', 'İstanbul', 'ﬃ'],
  ...['Ａ', '𝒜', '½', '²', 'Ⅷ', '67', '中文字', 'العربية', 'ITU’s', 'AND', 'NOT', 'NEAR', '*', '"', "'", '\\'],
  ...['+', '-', '~0.5', ' ', '', '_', '%', 'a\tb'],
];
/**
 * For lists, which are not sorted by. Neo4j sorts stored strings by code point, as SQLite does, but compares them with a
 * parameter, such as a cursor's, by UTF-16: letters beyond U+FFFF and those from U+E000 change places.
 */
const LIST_WORDS = [...TRICKY_WORDS, '𝒜', '\u{1E900}\u{1E901}'];
export const EDGES: readonly EdgeKind[] = Object.keys(EDGE_KINDS).filter(isEdgeKind).slice(0, 4);
const SIZE = 14;

export const trickyId = (number: number): NodeId =>
  toNodeId(
    number % 3 === 0 ? `/akn/un/act/19${10 + number}/x${number}` : `/ontology/x/n${'-'.repeat(number % 2)}${number}`,
  );
export const anyId = (random: Random): NodeId => trickyId(random.below(SIZE + 1));

/** A small graph of words, numbers and shapes that are easily got wrong. */
export function trickyRecords(random: Random): GraphRecords {
  const nodes = Array.from({ length: SIZE }, (_, number) => node(number, random));
  const edges = Array.from({ length: 2 * SIZE }, (_, i): [string, GraphEdge] => {
    const edge = anyEdge(i, random);
    return [edge.id, edge];
  });
  return createRecords({ nodes, edges: [...new Map(edges).values()] });
}

const words = (random: Random) => Array.from({ length: random.below(4) }, () => random.pick(TRICKY_WORDS)).join(' ');
const maybe = (random: Random) => (random.below(3) === 0 ? null : random.pick(TRICKY_WORDS));

function node(number: number, random: Random): GraphNode {
  const id = trickyId(number);
  const name = words(random);
  const list = Array.from({ length: random.below(3) }, () => random.pick(LIST_WORDS));
  const file = { file: maybe(random), sources: list };
  if (number % 2 === 0)
    return {
      ...{ id, kind: 'actor', name },
      facts: {
        type: random.pick(ACTOR_TYPES),
        aliases: list,
        address: maybe(random),
        resolved: random.below(2) === 0,
        ...file,
      },
    };
  const coverage = random.pick([null, 0, 1, 0.5, 0.1 + 0.2, 2 ** 53 - 1, -1]);
  const facts = { label: words(random), title: words(random), date: '2022', language: 'en', text: 'none' } as const;
  return {
    ...{ id, kind: 'version', name },
    facts: {
      ...facts,
      format: random.pick([null, ...TEXT_FORMATS]),
      sha256: null,
      coverage,
      licence: null,
      address: null,
      ...file,
    },
  };
}

function anyEdge(number: number, random: Random): GraphEdge {
  const [from, to] = [trickyId(random.below(SIZE)), trickyId(random.below(SIZE))];
  const kind = random.pick(EDGES);
  const facts = { weight: random.pick([null, 1, 1.5]), words: random.pick(TRICKY_WORDS), sure: random.below(2) === 0 };
  const id = edgeId(kind, [from, to], random.pick([0, 1, 2, 10]));
  return { id, kind, from, to, order: number % 3, facts, evidence: null };
}
