import { CADENCE_WORDS, cadenceOf } from '#graph/model/cadence-words.js';
import { toNodeId } from '#graph/model/ids.js';
import { nodeOfKind, linkedNodes } from '#graph/questions/linked-nodes.js';
import { witnessedEdges } from '#graph/questions/witnessed-edges.js';
import { requireNode } from '../node/require-node.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { readPortions } from '../paging/read-portions.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** What operative clauses ask of whom. */
export const dutyResolvers: Resolvers = {
  Query: {
    duty: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'duty')) ?? null,
    async duties(_, { filter, orderBy, ...page }, { reader }) {
      const { modalities, addressees, topics, cadences, within } = filter ?? {};
      const cadence = cadences?.flatMap((one) => CADENCE_WORDS[one]);
      const where = conditionsOf({ modality: modalities, cadence });
      const linked = linksOf([{ kind: 'ADDRESSED_TO', direction: 'out', ends: addressees }]);
      const portions = await readPortions(reader, { within, topics });
      return findPage(reader, { kind: 'duty', where, linked, ...portions, page, ...orderOf(orderBy) });
    },
  },
  Duty: {
    modality: ({ facts }) => facts.modality,
    action: ({ facts }) => facts.action,
    object: ({ facts }) => facts.object,
    implicitAddressee: ({ facts }) => facts.implicitAddressee,
    cadence: ({ facts: { cadence } }) => (cadence === null ? null : (cadenceOf(cadence) ?? null)),
    cadenceWords: ({ facts }) => facts.cadence,
    deadline: ({ facts }) => facts.deadline,
    proviso: ({ facts }) => facts.proviso,
    async clause({ id }, _, { reader }) {
      const [edge] = await witnessedEdges(reader, id, { kind: 'IMPOSES', direction: 'in' });
      const clause = edge && (await nodeOfKind(reader, edge.from, 'clause'));
      return requireNode(clause, `the clause of ${id}`);
    },
    addressees: ({ id }, _, { reader }) =>
      linkedNodes(reader, id, { kind: 'ADDRESSED_TO', direction: 'out', to: 'actor' }),
    async evidence({ id }, _, { reader }) {
      const [edge] = await witnessedEdges(reader, id, { kind: 'IMPOSES', direction: 'in' });
      return requireNode(edge, `the words of ${id}`).evidence;
    },
  },
};
