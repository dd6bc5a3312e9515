import { OrderFault } from './order-fault.js';

const LAST = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' } as const;
const FIRST = { Q1: '01-01', Q2: '04-01', Q3: '07-01', Q4: '10-01' } as const;
const NAMES = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** First and last day of a quarter, `2026-Q1`; throws OrderFault where it is none. */
export function quarterDays(quarter: string | undefined): {
  readonly quarter: string;
  readonly from: string;
  readonly to: string;
} {
  const [, year, number] = /^(\d{4})-(Q[1-4])$/.exec(quarter ?? '') ?? [];
  const name = NAMES.find((one) => one === number);
  if (quarter === undefined || year === undefined || name === undefined)
    throw new OrderFault(
      quarter === undefined
        ? 'name a quarter: 2026-Q1'
        : `quarter: ${JSON.stringify(quarter)} is no quarter; write 2026-Q1`,
    );
  return { quarter, from: `${year}-${FIRST[name]}`, to: `${year}-${LAST[name]}` };
}
