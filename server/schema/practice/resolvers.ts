import { PRACTICE_STATUSES, wordOf } from '#graph/model/closed-lists.js';
import { toNodeId } from '#graph/model/ids.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { witnessedEdges } from '#graph/questions/witnessed-edges.js';
import { requireNode } from '../node/require-node.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedNamed } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Best-practice submissions. */
export const practiceResolvers: Resolvers = {
  Query: {
    practice: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'practice')) ?? null,
    practices(_, { filter, orderBy, ...page }, { reader }) {
      const { statuses, themes, audiences, example, countries, topics } = filter ?? {};
      return findPage(reader, {
        kind: 'practice',
        where: conditionsOf({ status: statuses, themes, audiences, example }),
        linked: linksOf([
          { kind: 'IN_COUNTRY', direction: 'out', ends: countries },
          { kind: 'ABOUT', direction: 'out', ends: topics },
        ]),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  Practice: {
    summary: ({ facts }) => facts.summary,
    text: ({ facts }) => facts.text,
    async country({ id }, _, { reader }) {
      const [country] = await linkedNodes(reader, id, { kind: 'IN_COUNTRY', direction: 'out', to: 'country' });
      return country ?? null;
    },
    submitter: ({ facts }) => facts.submitter,
    async submittedBy({ id }, _, { reader }) {
      const [submitter] = await linkedNodes(reader, id, { kind: 'SUBMITTED_BY', direction: 'out', to: 'actor' });
      return submitter ?? null;
    },
    date: ({ facts }) => facts.date,
    status: ({ facts }) => facts.status,
    history: ({ facts }) => facts.history.map(readStep),
    submittedTo: linkedNamed('SUBMITTED_TO'),
    audiences: ({ facts }) => facts.audiences,
    themes: ({ facts }) => facts.themes,
    languages: ({ facts }) => facts.languages,
    example: ({ facts }) => facts.example,
    sources: ({ facts }) => facts.sources,
    seen: ({ facts }) => facts.seen,
    topics: ({ id }, _, { reader }) => linkedNodes(reader, id, { kind: 'ABOUT', direction: 'out', to: 'topic' }),
    implements: ({ id }, _, { reader }) => witnessedEdges(reader, id, { kind: 'IMPLEMENTS', direction: 'out' }),
  },
};

/** `2026-02-01 · returned · Secretariat of the group · names no source` */
function readStep(line: string) {
  const [on = '', status = '', by = '', ...reason] = line.split(' · ');
  return {
    on,
    status: requireNode(wordOf(PRACTICE_STATUSES, status), `a status called ${status}`),
    by,
    reason: reason.length === 0 ? null : reason.join(' · '),
  };
}
