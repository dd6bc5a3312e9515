import type { GraphEdge } from '#graph/model/edges.js';

/** A fact of an edge that is a text; empty where it is none. */
export function textFact({ facts }: GraphEdge, name: string): string {
  const fact = facts[name];
  return typeof fact === 'string' ? fact : '';
}

/** A fact of an edge that is true or false; false where it is neither. */
export function flagFact({ facts }: GraphEdge, name: string): boolean {
  return facts[name] === true;
}

/** A fact of an edge that is a list; empty where it is none. */
export function listFact({ facts }: GraphEdge, name: string): readonly string[] {
  const fact = facts[name];
  return Array.isArray(fact) ? fact.filter((part) => typeof part === 'string') : [];
}
