import type { Plan } from './place.js';

/** What lies outside the document, by steps from it; without a document what stands first, then by steps from that. What nothing connects comes last. */
export function findLevels(plan: Plan, inDocument: ReadonlySet<string>): readonly (readonly string[])[] {
  const neighbours = findNeighbours(plan);
  const first = inDocument.size > 0 ? [] : plan.first.filter((id) => (neighbours.get(id) ?? []).length > 0);
  const seen = new Set([...inDocument, ...first]);
  const levels: (readonly string[])[] = first.length > 0 ? [first] : [];
  for (let edge = stepFrom([...seen], neighbours, seen); edge.length > 0; edge = stepFrom(edge, neighbours, seen))
    levels.push(edge);
  const alone = plan.shapes.map(({ id }) => id).filter((id) => !seen.has(id));
  return alone.length > 0 ? [...levels, alone] : levels;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** What is one step further and was not seen yet; it is seen from now on. */
function stepFrom(edge: Iterable<string>, neighbours: Neighbours, seen: Set<string>): readonly string[] {
  const next: string[] = [];
  for (const from of edge) {
    for (const id of neighbours.get(from) ?? []) {
      if (seen.has(id)) continue;
      seen.add(id);
      next.push(id);
    }
  }
  return next;
}

function findNeighbours({ links, shapes }: Plan): Neighbours {
  const neighbours = new Map<string, string[]>(shapes.map(({ id }) => [id, []]));
  for (const [from, to] of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return neighbours;
}
