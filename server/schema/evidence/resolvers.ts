import type { Resolvers } from '../resolver-types.generated.js';

/** The words that statements rest on. */
export const evidenceResolvers: Resolvers = {
  Evidence: {
    async document({ document }, _, { reader }) {
      if (document === null) return null;
      const [node] = await reader.nodes([document]);
      return node ?? null;
    },
  },
  Confidence: { STATED: 'stated', INFERRED: 'inferred', CURATED: 'curated' },
};
