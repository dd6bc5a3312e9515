import { distance } from 'fastest-levenshtein';
import type { GraphEdge } from '#graph/model/edges.js';
import type { GraphRecords } from '#graph/model/records.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** One diagnostic for each link of a register or practice that points at nothing, with the ids that look most like it. */
export function reportDangling(
  edges: readonly GraphEdge[],
  { nodes }: GraphRecords,
  texts: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const ids = nodes.filter(({ kind }) => kind !== 'text').map(({ id }) => id);
  return edges.flatMap(({ to, evidence }) => {
    if (evidence === null) return [];
    const near = nearest(to, ids);
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

/** At most two ids that differ from the wanted one in few letters. */
function nearest(wanted: string, ids: readonly string[]): readonly string[] {
  const limit = Math.max(2, Math.floor(wanted.length / 5));
  const close = ids.map((id) => ({ id, far: distance(wanted, id) })).filter(({ far }) => far <= limit);
  return close
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 2)
    .map(({ id }) => id);
}
