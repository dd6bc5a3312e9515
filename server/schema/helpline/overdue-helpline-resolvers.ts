import { overdueHelplines } from '#graph/questions/overdue-helplines.js';
import { checkRange } from '../paging/page-request.js';
import { readDay } from '../paging/read-date.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Most days: a hundred years. */
const MOST_DAYS = 36_500;

/** Helplines that nobody has checked for long. */
export const overdueHelplineResolvers: Resolvers = {
  Query: {
    async overdueHelplines(_, { asOf, days, ...page }, { reader }) {
      checkRange('days', days, { least: 0, most: MOST_DAYS });
      const found = await overdueHelplines(reader, { asOf: readDay('asOf', asOf), threshold: days });
      return slicePage(found, (line) => [-line.days, line.helpline.id], page);
    },
  },
  OverdueHelpline: {
    place: ({ place }) => place?.node ?? null,
    evidence: ({ place }) => place?.edge.evidence ?? null,
  },
};
