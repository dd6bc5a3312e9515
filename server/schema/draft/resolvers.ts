import { toNodeId } from '#graph/model/ids.js';
import { compareDraft, comparedVersions, proposalsOf } from '#graph/questions/compare-draft.js';
import { CLAUSE_CHANGES } from '#graph/model/closed-lists.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import { witnessedEdges } from '#graph/questions/witnessed-edges.js';
import { createBadInputError } from '../../errors.js';
import { requireNode } from '../node/require-node.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Proposed revisions, and what they would make of the versions they were put beside. */
export const draftResolvers: Resolvers = {
  Query: {
    draft: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'draft')) ?? null,
    drafts(_, { filter, orderBy, ...page }, { reader }) {
      const { example, comparedWith } = filter ?? {};
      const linked = linksOf([{ kind: 'WOULD_REVISE', direction: 'out', ends: comparedWith }]);
      return findPage(reader, { kind: 'draft', where: conditionsOf({ example }), linked, page, ...orderOf(orderBy) });
    },
  },
  Draft: {
    example: ({ facts }) => facts.example,
    by: ({ facts }) => facts.by,
    date: ({ facts }) => facts.date,
    language: ({ facts }) => facts.language,
    file: ({ facts }) => facts.file,
    source: ({ facts }) => facts.source,
    revises: async ({ id }, _, { reader }) =>
      requireNode((await comparedVersions(reader, id))[0], `the version that ${id} revises`),
    comparedWith: ({ id }, _, { reader }) => comparedVersions(reader, id),
    proposals: async ({ id }, page, { reader }) =>
      slicePage(await proposalsOf(reader, id), (proposal) => [proposal.facts.order, proposal.id], page),
    async comparison({ id }, { with: wanted }, { reader }) {
      const version = wanted === null || wanted === undefined ? {} : { version: toNodeId(wanted) };
      const comparison = await compareDraft(reader, { draft: id, ...version });
      if (comparison === undefined)
        throw createBadInputError(
          `the draft was not put beside ${JSON.stringify(wanted)}; choose one of its comparedWith`,
        );
      return comparison;
    },
  },
  Proposal: {
    label: ({ facts }) => facts.label,
    path: ({ facts }) => facts.path,
    role: ({ facts }) => facts.role,
    text: ({ facts }) => facts.text,
    tail: ({ facts }) => facts.tail,
    draft: async ({ id, facts }, _, { reader }) =>
      requireNode(await nodeOfKind(reader, toNodeId(facts.draft), 'draft'), `the draft of ${id}`),
    async evidence({ id }, _, { reader }) {
      const [edge] = await witnessedEdges(reader, id, { kind: 'HAS_PROPOSAL', direction: 'in' });
      return requireNode(edge, `the words of ${id}`).evidence;
    },
  },
  DraftComparison: {
    changes: ({ changes: all }, { changes }) => all.filter(({ change }) => !changes || changes.includes(change)),
    counts: ({ changes }) =>
      CLAUSE_CHANGES.map((change) => ({ change, count: changes.filter((one) => one.change === change).length })).filter(
        ({ count }) => count > 0,
      ),
  },
  DraftFault: { DEAD: 'dead', STALE: 'stale' },
};
