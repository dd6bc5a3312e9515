import { toNodeId } from '#graph/model/ids.js';
import { entryPlaces } from '#graph/questions/entry-places.js';
import type { Reader } from '#graph/questions/reader.js';
import { dayOfMeeting, whatIsNew } from '#graph/questions/what-is-new.js';
import { createBadInputError, createNotFoundError } from '../../errors.js';
import { readDate } from '../paging/read-date.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** What is new. */
export const newsResolvers: Resolvers = {
  Query: {
    async whatIsNew(_, { since, sinceMeeting, until, kinds, ...page }, { reader }) {
      const query = {
        since: await readStart(reader, { since, sinceMeeting }),
        ...(until && { until: readDate('until', until) }),
        ...(kinds && { kinds }),
      };
      return slicePage(await whatIsNew(reader, query), ({ date, node }) => [...newestFirst(date), node.id], page);
    },
  },
  NewEntry: {
    datedBy: ({ dated }) => dated,
    kind: ({ node }) => node.kind,
    thing: ({ node }) => node,
    evidence: async ({ node }, _, { reader }) => (await entryPlaces(reader, [node.id])).get(node.id) ?? null,
  },
  DatedBy: { FACT: 'fact', SEEN: 'seen' },
};

interface Start {
  readonly since?: string | null | undefined;
  readonly sinceMeeting?: string | null | undefined;
}

async function readStart(reader: Reader, { since, sinceMeeting }: Start): Promise<string> {
  if (Boolean(since) === Boolean(sinceMeeting)) throw createBadInputError('give either since or sinceMeeting');
  if (since) return readDate('since', since);
  const id = sinceMeeting ?? '';
  const day = await dayOfMeeting(reader, toNodeId(id));
  if (day === undefined) throw createNotFoundError(id);
  return day;
}

/** Year, month and day as numbers that fall: a year stands below all of its days. */
function newestFirst(date: string): readonly number[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [-year, -month, -day];
}
