import { collection } from '#graph/questions/collection.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** What the graph was read from. */
export const collectionResolvers: Resolvers = {
  Query: { collection: (_, __, { reader }) => collection(reader) },
};
