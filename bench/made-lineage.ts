import { edgeId, toNodeId, type NodeId } from '#graph/model/ids.js';
import type { GraphEdge } from '#graph/model/edges.js';
import { createRecords, type GraphRecords } from '#graph/model/records.js';
import { generateRecords } from '../test/support/generated-records.js';
import { createRandom } from '../test/support/random.js';

/** Steps that lineages are asked for. */
export const DEPTH = 6;
/** Versions of a made-up line: as many continuations as steps. */
const VERSIONS = DEPTH + 1;
const LINES = 20;
const CLAUSES = 40;

/** Made-up lines of seven texts each: every clause continues one of the text before and cites up to two works of other lines. With the clauses of the newest texts. */
export function makeLineage(seed = 1): { readonly records: GraphRecords; readonly starts: readonly NodeId[] } {
  const random = createRandom(seed);
  const { nodes, edges } = generateRecords(LINES * VERSIONS, seed);
  const continuations = numbers(LINES).flatMap((line) =>
    numbers(VERSIONS - 1).flatMap((version) =>
      numbers(CLAUSES).map((clause) => {
        const from = clauseId(line * VERSIONS + version + 1, clause);
        // Some clauses come from another place of the older text, as in real revisions.
        const older = random.below(5) === 0 ? random.below(CLAUSES) : clause;
        return continuation(from, clauseId(line * VERSIONS + version, older));
      }),
    ),
  );
  const starts = numbers(LINES).flatMap((line) =>
    numbers(CLAUSES).map((clause) => clauseId((line + 1) * VERSIONS - 1, clause)),
  );
  return { records: createRecords({ nodes, edges: [...edges, ...continuations] }), starts };
}

function numbers(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => i);
}

/** As generateRecords names them. */
function clauseId(document: number, clause: number): NodeId {
  const work = `/akn/un/statement/deliberation/made-up/2020/res-${document}`;
  return toNodeId(`${work}/eng@2022/!main~resolves__para_${clause + 1}`);
}

function continuation(from: NodeId, to: NodeId): GraphEdge {
  const place = { document: null, file: 'made-up.txt', line: 1, start: 10, end: 20, inClause: { start: 0, end: 10 } };
  const words = { quote: 'resolution', rule: 'aligned', confidence: 'inferred', source: null } as const;
  const evidence = { ...place, ...words };
  const facts = { change: 'modified', similarity: 0.9, moved: false, renumbered: false };
  return { id: edgeId('CONTINUES', [from, to]), kind: 'CONTINUES', from, to, order: 0, facts, evidence };
}
