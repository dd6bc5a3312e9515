import { parseId, type IdRef } from './ids.js';
import type { Fact, GraphNode } from './nodes.js';

/** Facts that date what is not a text, the first that a node has. */
const DATING_FACTS = ['date', 'start', 'adopted', 'year'];

/** The year by which a search can be narrowed: of the version for all that is in it, of the work, else of the node itself; null where nothing says it. */
export function yearOf(node: GraphNode): number | null {
  const ref = parseId(node.id);
  const date = ref && ref.kind !== 'ontology' ? dateOfText(ref) : dateFact(node);
  const year = /^\d{4}/.exec(date)?.[0];
  // 0001 stands in ids for a date that nobody knows.
  return year === undefined || year < '1000' ? null : Number(year);
}

function dateOfText(ref: Exclude<IdRef, { kind: 'ontology' }>): string {
  return ref.kind === 'portion' ? ref.of.date : ref.date;
}

function dateFact({ facts }: GraphNode): string {
  const all: Readonly<Record<string, Fact>> = { ...facts };
  const dated = DATING_FACTS.map((name) => all[name]).find((fact) => fact !== null && fact !== undefined);
  return typeof dated === 'string' || typeof dated === 'number' ? String(dated) : '';
}
