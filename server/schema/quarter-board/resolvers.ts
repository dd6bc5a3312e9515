import { quarterBoard, type QuarterBoardQuery } from '#graph/questions/quarter-board.js';
import { isQuarter, quarterOf, quartersBetween } from '#graph/questions/quarters.js';
import { createBadInputError } from '../../errors.js';
import { checkRange } from '../paging/page-request.js';
import { readDay } from '../paging/read-date.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Most quarters of a board: twenty years. */
const MOST_QUARTERS = 80;

/** Which quarterly reports came. */
export const quarterBoardResolvers: Resolvers = {
  Query: {
    quarterBoard(_, { asOf, from, to }, { reader }) {
      const query = {
        asOf: readDay('asOf', asOf),
        ...(from && { from: readQuarter('from', from) }),
        ...(to && { to: readQuarter('to', to) }),
      };
      checkLength(query);
      return quarterBoard(reader, query);
    },
  },
  QuarterCell: {
    report: ({ report }) => report?.node ?? null,
    evidence: ({ report }) => report?.edge.evidence ?? null,
  },
};

function readQuarter(name: string, text: string): string {
  if (!isQuarter(text)) throw createBadInputError(`${name} must be a quarter, 2026-Q1, not ${text}`);
  return text;
}

function checkLength({ asOf, from, to = quarterOf(asOf) }: QuarterBoardQuery): void {
  if (from === undefined) return;
  const { length } = quartersBetween(from, to);
  checkRange('the number of quarters', length, { least: 1, most: MOST_QUARTERS });
}
