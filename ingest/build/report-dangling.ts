import type { GraphEdge } from '#graph/model/edges.js';
import type { GraphRecords } from '#graph/model/records.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { createNearestIds } from './nearest-ids.js';

/** One diagnostic for each link of a register or practice that points at nothing, with the ids that look most like it. */
export function reportDangling(
  edges: readonly GraphEdge[],
  { nodes }: GraphRecords,
  texts: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  if (edges.length === 0) return [];
  const nearest = createNearestIds(nodes.filter(({ kind }) => kind !== 'text').map(({ id }) => id));
  return edges.flatMap(({ to, evidence }) => {
    if (evidence === null) return [];
    const near = nearest(to);
    const hint =
      near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'add what it names to documents/, or correct the id';
    const message = `${to} is nowhere in the documents and registers`;
    return [
      {
        rule: 'link-points-nowhere',
        severity: 'error',
        message,
        hint,
        file: evidence.file,
        line: evidence.line,
        column: columnOf(texts.get(evidence.file) ?? '', evidence.start),
      },
    ];
  });
}

/** Column of an offset of a text, from 1. */
function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1);
}
