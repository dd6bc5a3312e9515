import type { Resolvers } from '../resolver-types.generated.js';

/** The words of a version as they were read. */
export const textResolvers: Resolvers = {
  Text: { content: ({ facts }) => facts.content },
};
