import { participation } from '#graph/questions/participation.js';
import { readDate } from '../paging/read-date.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** How countries took part in meetings. */
export const participationResolvers: Resolvers = {
  Query: {
    participation: (_, { from, to }, { reader }) =>
      participation(reader, { ...(from && { from: readDate('from', from) }), ...(to && { to: readDate('to', to) }) }),
  },
  MeetingParticipation: { countries: ({ countries }) => countries.map(({ edge }) => edge) },
  ParticipationCount: { participations: ({ links }) => links.map(({ edge }) => edge) },
  GroupParticipation: { count: (count) => count },
  RegionParticipation: { count: (count) => count },
};
