import { toNodeId } from '#graph/model/ids.js';
import { diffClauses } from '#graph/questions/diff-clauses.js';
import { CLAUSE_CHANGES } from '#graph/model/closed-lists.js';
import { diffVersions } from '#graph/questions/diff-versions.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** What became of texts and clauses in others. */
export const diffResolvers: Resolvers = {
  Query: {
    diff: async (_, { from, to }, { reader }) =>
      (await diffVersions(reader, { from: toNodeId(from), to: toNodeId(to) })) ?? null,
    async clauseDiff(_, { from, to }, { reader }) {
      const ids = [from, to].map(toNodeId);
      const [older, newer] = await Promise.all(ids.map((id) => nodeOfKind(reader, id, 'clause')));
      return older && newer ? diffClauses(older, newer) : null;
    },
  },
  VersionDiff: {
    clauses: ({ clauses }, { changes }) => clauses.filter(({ change }) => !changes || changes.includes(change)),
    counts: ({ clauses }) =>
      CLAUSE_CHANGES.map((change) => ({ change, count: clauses.filter((one) => one.change === change).length })).filter(
        ({ count }) => count > 0,
      ),
  },
  WordChangeKind: { KEPT: 'kept', INSERTED: 'inserted', DELETED: 'deleted' },
};
