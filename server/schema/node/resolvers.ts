import { toNodeId } from '#graph/model/ids.js';
import { checkRange, MOST_ITEMS } from '../paging/page-request.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { typeName } from './type-names.js';

/** Anything by its id. */
export const nodeResolvers: Resolvers = {
  Query: {
    async node(_, { id }, { reader }) {
      const [node] = await reader.nodes([toNodeId(id)]);
      return node ?? null;
    },
    async nodes(_, { ids }, { reader }) {
      checkRange('the number of ids', ids.length, { least: 0, most: MOST_ITEMS });
      const nodes = await reader.nodes(ids.map(toNodeId));
      return nodes.map((node) => node ?? null);
    },
  },
  Node: { __resolveType: typeName },
  Named: { __resolveType: typeName },
  Citable: { __resolveType: typeName },
  NodeKind: {
    INSTRUMENT: 'instrument',
    VERSION: 'version',
    TEXT: 'text',
    SECTION: 'section',
    CLAUSE: 'clause',
    DUTY: 'duty',
    ACTOR: 'actor',
    INITIATIVE: 'initiative',
    PRACTICE: 'practice',
    ACTIVITY: 'activity',
    STRATEGY: 'strategy',
    FRAMEWORK: 'framework',
    INDICATOR: 'indicator',
    OBSERVATION: 'observation',
    RESOURCE: 'resource',
    HELPLINE: 'helpline',
    CODE: 'code',
    SOLUTION: 'solution',
    LIAISON_STATEMENT: 'liaisonStatement',
    QUARTERLY_REPORT: 'quarterlyReport',
    MEETING: 'meeting',
    TOPIC: 'topic',
    EVENT: 'event',
    QUESTION: 'question',
    COUNTRY: 'country',
    REGION: 'region',
    DRAFT: 'draft',
    PROPOSAL: 'proposal',
  },
};
