import type { Resolvers } from '../resolver-types.generated.js';

/** Records with the words that tie them to what was asked for. */
export const recordLinkResolvers: Resolvers = {
  RecordLink: {
    record: ({ node }) => node,
    evidence: ({ edge }) => edge.evidence,
  },
};
