import { isNodeId, toNodeId } from '#graph/model/ids.js';
import { isOfKind } from '#graph/model/nodes.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { aboveClause, sectionOf } from '#graph/questions/section-of.js';
import { witnessedEdges } from '#graph/questions/witnessed-edges.js';
import { citationKey } from '../citation/citation-key.js';
import { citedByPage } from '../citation/citation-page.js';
import { requireNode } from '../node/require-node.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { readPortions } from '../paging/read-portions.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** The units of texts, with what their words cite, name and ask. */
export const clauseResolvers: Resolvers = {
  Query: {
    clause: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'clause')) ?? null,
    async clauses(_, { filter, orderBy, ...page }, { reader }) {
      const { within, roles, addressees, citing, naming, topics } = filter ?? {};
      const where = conditionsOf({ role: roles, addressees: addressees?.map(toNodeId) });
      const linked = linksOf([
        { kind: 'CITES', direction: 'out', ends: citing },
        { kind: 'MENTIONS', direction: 'out', ends: naming },
      ]);
      const portions = await readPortions(reader, { within, topics });
      return findPage(reader, { kind: 'clause', where, linked, ...portions, page, ...orderOf(orderBy) });
    },
  },
  Clause: {
    label: ({ facts }) => facts.label,
    rawLabel: ({ facts }) => facts.rawLabel,
    path: ({ facts }) => facts.path,
    role: ({ facts }) => facts.role,
    opener: ({ facts }) => facts.opener,
    text: ({ facts }) => facts.text,
    tail: ({ facts }) => facts.tail,
    line: ({ facts }) => facts.line,
    span: ({ facts: { start, end } }) => ({ start, end }),
    version: async ({ id, facts }, _, { reader }) =>
      requireNode(await nodeOfKind(reader, toNodeId(facts.version), 'version'), `the version of ${id}`),
    section: async ({ id }, _, { reader }) => (await sectionOf(reader, id)) ?? null,
    async parent({ id }, _, { reader }) {
      const above = await aboveClause(reader, id);
      return above?.kind === 'clause' ? above : null;
    },
    children: ({ id }, _, { reader }) =>
      linkedNodes(reader, id, { kind: 'HAS_CLAUSE', direction: 'out', to: 'clause' }),
    async addressees({ facts }, _, { reader }) {
      const nodes = await reader.nodes(facts.addressees.filter(isNodeId));
      return nodes.filter((node) => node !== undefined).filter((node) => isOfKind(node, 'actor'));
    },
    citations: ({ id }, _, { reader }) => witnessedEdges(reader, id, { kind: 'CITES', direction: 'out' }),
    mentions: ({ id }, _, { reader }) => witnessedEdges(reader, id, { kind: 'MENTIONS', direction: 'out' }),
    duties: ({ id }, _, { reader }) => linkedNodes(reader, id, { kind: 'IMPOSES', direction: 'out', to: 'duty' }),
    citedBy: citedByPage,
    continuedBy: ({ id }, _, { reader }) => witnessedEdges(reader, id, { kind: 'CONTINUES', direction: 'in' }),
    implementedBy: async ({ id }, page, { reader }) =>
      slicePage(await witnessedEdges(reader, id, { kind: 'IMPLEMENTS', direction: 'in' }), citationKey, page),
  },
};
