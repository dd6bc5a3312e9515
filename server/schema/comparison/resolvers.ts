import { toNodeId } from '#graph/model/ids.js';
import { comparableIndicators, compareIndicators } from '#graph/questions/comparable-indicators.js';
import { checkRange } from '../paging/page-request.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Most indicators that are compared at once. */
const MOST_COMPARED = 50;

/** Which figures can be set side by side. */
export const comparisonResolvers: Resolvers = {
  Query: {
    async comparableIndicators(_, { verdict, ...page }, { reader }) {
      const found = await comparableIndicators(reader);
      const asked = verdict ? found.filter((one) => one.verdict === verdict) : found;
      return slicePage(asked, ({ measures }) => measures.flatMap(({ indicator: { name, id } }) => [name, id]), page);
    },
    async compareIndicators(_, { ids }, { reader }) {
      checkRange('the number of ids', ids.length, { least: 1, most: MOST_COMPARED });
      return (await compareIndicators(reader, [...new Set(ids)].map(toNodeId))) ?? null;
    },
  },
  IndicatorComparison: { indicators: ({ measures }) => measures },
  ComparedIndicator: { evidence: ({ place }) => place },
  Comparability: { COMPARABLE: 'comparable', NOT_COMPARABLE: 'not-comparable', UNKNOWN: 'unknown' },
};
