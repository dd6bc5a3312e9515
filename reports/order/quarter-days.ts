import { beginningOf, isQuarter, lastDayOf } from '#graph/questions/quarters.js';
import { OrderFault } from './order-fault.js';

/** First and last day of a quarter, `2026-Q1`; throws OrderFault where it is none. */
export function quarterDays(quarter: string | undefined): {
  readonly quarter: string;
  readonly from: string;
  readonly to: string;
} {
  if (quarter === undefined) throw new OrderFault('name a quarter: 2026-Q1');
  if (!isQuarter(quarter)) throw new OrderFault(`quarter: ${JSON.stringify(quarter)} is no quarter; write 2026-Q1`);
  return { quarter, from: beginningOf(quarter), to: lastDayOf(quarter) };
}
