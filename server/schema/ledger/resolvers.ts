import { toNodeId } from '#graph/model/ids.js';
import { coverage } from '#graph/questions/coverage.js';
import { dutyLedger, versionFor } from '#graph/questions/duty-ledger.js';
import { citationKey } from '../citation/citation-key.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** What clauses ask, and what is done about it. */
export const ledgerResolvers: Resolvers = {
  Query: {
    async dutyLedger(_, { of }, { reader }) {
      const version = await versionFor(reader, toNodeId(of));
      return version ? dutyLedger(reader, version.id) : [];
    },
    async coverage(_, { of, by }, { reader }) {
      const version = await versionFor(reader, toNodeId(of));
      return version ? coverage(reader, version.id, by) : [];
    },
  },
  DutyLedgerRow: {
    duty: ({ duty }) => duty?.node ?? null,
    implementedBy: ({ implementedBy }, page) =>
      slicePage(
        implementedBy.map(({ edge }) => edge),
        citationKey,
        page,
      ),
    count: ({ implementedBy }) => implementedBy.length,
  },
  CoverageRow: { records: ({ links }, page) => slicePage(links, ({ node, edge }) => [node.id, edge.id], page) },
};
