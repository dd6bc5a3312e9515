import { wholeOf, type NodeId } from '../model/ids.js';
import { isOfKind, type NodeOf } from '../model/nodes.js';
import { byId } from '../model/records.js';
import { clausesOf } from './clauses-of.js';
import { currentVersion } from './current-version.js';
import type { Reader } from './reader.js';
import { toWitnessed, type WitnessedEdge } from './witnessed-edges.js';

/** A clause and a clause of another line that says the same. */
export interface Parallel {
  readonly clause: NodeOf<'clause'>;
  readonly other: NodeOf<'clause'>;
  readonly edge: WitnessedEdge;
}

/** What other instruments say in the same or nearly the same words as a clause, a version or the current version of an instrument: in the order of the text, the most similar first. */
export async function parallels(reader: Reader, of: NodeId): Promise<readonly Parallel[]> {
  const clauses = await clausesIn(reader, of);
  const ends = clauses.map(({ id }) => id);
  const [out, into] = await Promise.all(
    (['out', 'in'] as const).map((direction) => reader.edges({ ends, direction, kinds: ['PARALLELS'] })),
  );
  const found = clauses.flatMap((clause, i) =>
    [...(out?.[i] ?? []), ...(into?.[i] ?? [])]
      .map(toWitnessed)
      .sort(bySimilarity)
      .map((edge) => ({ clause, edge })),
  );
  const others = await reader.nodes(found.map(({ clause, edge }) => (edge.from === clause.id ? edge.to : edge.from)));
  return found.flatMap(({ clause, edge }, i) => {
    const other = others[i];
    return other && isOfKind(other, 'clause') ? [{ clause, other, edge }] : [];
  });
}

function bySimilarity(a: WitnessedEdge, b: WitnessedEdge): number {
  return Number(b.facts['similarity']) - Number(a.facts['similarity']) || byId(a, b);
}

async function clausesIn(reader: Reader, of: NodeId): Promise<readonly NodeOf<'clause'>[]> {
  const [node] = await reader.nodes([of]);
  if (node === undefined) return [];
  if (isOfKind(node, 'clause')) return [node];
  const version = node.kind === 'instrument' ? (await currentVersion(reader, of))?.id : wholeOf(of);
  const [clauses = []] = version === undefined ? [] : await clausesOf(reader, [version]);
  return clauses;
}
