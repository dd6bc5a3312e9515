import type { Store } from '#graph/store/store.js';
import type { Report } from '#reports/model/report.js';
import { orderReport } from '#reports/order/order-report.js';

/** One of each kind of report, as somebody would ask for it of the documents that ship. */
export const ORDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wtdc: { resolution: '67', from: '2015-01-01' },
  liaison: { group: 'CWG-COP' },
  quarterly: { region: 'Europe', quarter: '2023-Q1' },
  country: { country: 'RW' },
  brief: { resolution: '67', clause: 'invites Member States/3' },
  duties: { resolution: '67' },
  coverage: { resolution: '67', by: 'country' },
};

/** Kinds that have a frame in every language. */
export const FRAMED = ['wtdc', 'liaison', 'quarterly', 'country', 'brief'] as const;

/** A report of the documents that ship, as of a fixed day. */
export async function orderShipped(
  store: Store,
  kind: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Report> {
  return await orderReport(store, { kind, asked: { ...ORDERS[kind], ...more }, today: '2026-11-26' });
}
