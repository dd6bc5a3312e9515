import { toNodeId } from '#graph/model/ids.js';
import { linkedEdges, linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import type { NodeOf } from '#graph/model/nodes.js';
import { versionsAsOf } from '#graph/questions/versions-as-of.js';
import { dateOf } from '#graph/questions/versions-of.js';
import { citationsPage, citedByPage } from '../citation/citation-page.js';
import { requireNode } from '../node/require-node.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { orderedPage } from '../paging/linked-page.js';
import { orderOf } from '../paging/order-of.js';
import { readDate } from '../paging/read-date.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Adopted texts of instruments. */
export const versionResolvers: Resolvers = {
  Query: {
    version: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'version')) ?? null,
    async versions(_, { filter, asOf, orderBy, ...page }, { reader }) {
      const { instruments, languages, textStates } = filter ?? {};
      if (asOf) {
        const versions = await versionsAsOf(reader, readDate('asOf', asOf), instruments?.map(toNodeId));
        const isWanted = ({ facts: { language, text } }: NodeOf<'version'>) =>
          (languages?.includes(language) ?? true) && (textStates?.includes(text) ?? true);
        return orderedPage(versions.filter(isWanted), orderBy, page);
      }
      const where = conditionsOf({ language: languages, text: textStates });
      const linked = linksOf([{ kind: 'HAS_VERSION', direction: 'in', ends: instruments }]);
      return findPage(reader, { kind: 'version', where, linked, page, ...orderOf(orderBy) });
    },
  },
  Version: {
    label: ({ facts }) => facts.label,
    title: ({ facts }) => facts.title,
    date: (version) => dateOf(version),
    language: ({ facts }) => facts.language,
    textState: ({ facts }) => facts.text,
    format: ({ facts }) => facts.format,
    sha256: ({ facts }) => facts.sha256,
    coverage: ({ facts }) => facts.coverage,
    licence: ({ facts }) => facts.licence,
    address: ({ facts }) => facts.address,
    sources: ({ facts }) => facts.sources,
    async instrument({ id }, _, { reader }) {
      const [instrument] = await linkedNodes(reader, id, { kind: 'HAS_VERSION', direction: 'in', to: 'instrument' });
      return requireNode(instrument, `the instrument of ${id}`);
    },
    async supersedes({ id }, _, { reader }) {
      const [older] = await linkedNodes(reader, id, { kind: 'SUPERSEDES', direction: 'out', to: 'version' });
      return older ?? null;
    },
    async supersededBy({ id }, _, { reader }) {
      const [newer] = await linkedNodes(reader, id, { kind: 'SUPERSEDES', direction: 'in', to: 'version' });
      return newer ?? null;
    },
    async adoptedBy({ id }, _, { reader }) {
      const [edge] = await linkedEdges(reader, id, { kind: 'ADOPTED_BY', direction: 'out' });
      const [body] = edge ? await reader.nodes([edge.to]) : [];
      return body?.kind === 'actor' || body?.kind === 'event' ? body : null;
    },
    async text({ id }, { first }, { reader }) {
      const [text] = await linkedNodes(reader, id, { kind: 'HAS_TEXT', direction: 'out', to: 'text' });
      return text?.facts.content.slice(0, Math.max(0, first ?? Infinity)) ?? null;
    },
    sections: ({ id }, _, { reader }) =>
      linkedNodes(reader, id, { kind: 'HAS_SECTION', direction: 'out', to: 'section' }),
    async clauses({ id }, { role, ...page }, { clauses }) {
      const all = await clauses(id);
      const wanted = role ? all.filter(({ facts }) => facts.role === role) : all;
      return slicePage(wanted, (clause) => [clause.facts.order, clause.id], page);
    },
    notes: ({ id }, _, { reader }) => linkedNodes(reader, id, { kind: 'HAS_NOTE', direction: 'out', to: 'note' }),
    citations: citationsPage,
    citedBy: citedByPage,
    async duties({ id }, page, { reader, clauses }) {
      const link = { kind: 'IMPOSES', direction: 'out', to: 'duty' } as const;
      const lists = await Promise.all((await clauses(id)).map((clause) => linkedNodes(reader, clause.id, link)));
      const placed = lists.flatMap((duties, clause) => duties.map((duty, order) => ({ duty, key: [clause, order] })));
      const keys = new Map(placed.map(({ duty, key }) => [duty.id, key]));
      return slicePage(
        placed.map(({ duty }) => duty),
        (duty) => [...(keys.get(duty.id) ?? []), duty.id],
        page,
      );
    },
  },
  AdoptingBody: { __resolveType: ({ kind }) => (kind === 'actor' ? 'Actor' : 'Event') },
};
