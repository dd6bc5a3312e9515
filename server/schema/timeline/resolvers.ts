import { toNodeId } from '#graph/model/ids.js';
import { statistics } from '#graph/questions/statistics.js';
import { timeline } from '#graph/questions/timeline.js';
import { readDate } from '../paging/read-date.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** What happened when, and how much there is. */
export const timelineResolvers: Resolvers = {
  Query: {
    async timeline(_, { of, from, to, ...page }, { reader }) {
      const query = {
        ...(of && { of: toNodeId(of) }),
        ...(from && { from: readDate('from', from) }),
        ...(to && { to: readDate('to', to) }),
      };
      return slicePage(await timeline(reader, query), ({ date, node, what }) => [date, node.id, what], page);
    },
    statistics: (_, __, { reader }) => statistics(reader),
  },
  TimelineWhat: { ADOPTED: 'adopted', CITED: 'cited', HELD: 'held', SUBMITTED: 'submitted' },
};
