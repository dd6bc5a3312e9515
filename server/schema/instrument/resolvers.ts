import { toNodeId } from '#graph/model/ids.js';
import { citedBy } from '#graph/questions/cited-by.js';
import { currentVersion } from '#graph/questions/current-version.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { versionAsOf } from '#graph/questions/version-as-of.js';
import { dateOf, versionsOf } from '#graph/questions/versions-of.js';
import { citationsPage } from '../citation/citation-page.js';
import { citationKey } from '../citation/citation-key.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { readDate } from '../paging/read-date.js';
import { orderOf } from '../paging/order-of.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Sorts after every date. */
const UNDATED = '~';

/** Works, with their versions and who cites them. */
export const instrumentResolvers: Resolvers = {
  Query: {
    instrument: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'instrument')) ?? null,
    instruments(_, { filter, orderBy, ...page }, { reader }) {
      const { types, bodies, textStates, resolved, topics } = filter ?? {};
      const where = conditionsOf({ type: types, body: bodies, text: textStates, resolved });
      const linked = linksOf([{ kind: 'ABOUT', direction: 'out', ends: topics }]);
      return findPage(reader, { kind: 'instrument', where, linked, page, ...orderOf(orderBy) });
    },
  },
  Instrument: {
    title: ({ facts }) => facts.title,
    type: ({ facts }) => facts.type,
    subject: ({ facts }) => facts.subject ?? null,
    provisions: ({ facts }) => (facts.provisions ?? []).map(toProvision),
    async body({ id }, _, { reader }) {
      const [body] = await linkedNodes(reader, id, { kind: 'ADOPTED_BY', direction: 'out', to: 'actor' });
      return body ?? null;
    },
    bodyName: ({ facts }) => facts.body,
    number: ({ facts }) => facts.number,
    adopted: ({ facts }) => facts.adopted,
    address: ({ facts }) => facts.address,
    textState: ({ facts }) => facts.text,
    aliases: ({ facts }) => facts.aliases,
    resolved: ({ facts }) => facts.resolved,
    sources: ({ facts }) => facts.sources,
    async versions({ id }, page, { reader }) {
      const versions = await versionsOf(reader, id);
      return slicePage(versions, (version) => [dateOf(version) ?? UNDATED, version.id], page);
    },
    async currentVersion({ id }, { asOf }, { reader }) {
      const version = asOf ? versionAsOf(reader, id, readDate('asOf', asOf)) : currentVersion(reader, id);
      return (await version) ?? null;
    },
    async citations({ id }, page, context) {
      const latest = await currentVersion(context.reader, id);
      return latest ? citationsPage(latest, page, context) : slicePage([], citationKey, page);
    },
    citedBy: async ({ id }, page, { reader }) => slicePage(await citedBy(reader, id), citationKey, page),
    topics: ({ id }, _, { reader }) => linkedNodes(reader, id, { kind: 'ABOUT', direction: 'out', to: 'topic' }),
  },
};

/** `art_34: protection from sexual exploitation` */
function toProvision(line: string): { readonly eId: string; readonly subject: string } {
  const end = line.indexOf(': ');
  return { eId: line.slice(0, end), subject: line.slice(end + 2) };
}
