import type { Reader } from '#graph/questions/reader.js';
import type { Report } from '../model/report.js';
import { suggest } from './nearest.js';
import { OrderFault } from './order-fault.js';
import type { Asked } from './read-asked.js';
import { REPORT_KINDS } from './report-kinds.js';

/** What was asked for: a kind of report, and its parameters as they were written. */
export interface Order {
  readonly kind: string;
  readonly asked: Readonly<Record<string, string>>;
  /** The day on which a period ends that names no end. */
  readonly today: string;
}

/** Builds the report that was asked for; throws OrderFault where that cannot be answered. */
export async function orderReport(reader: Reader, { kind, asked, today }: Order): Promise<Report> {
  const kinds = Object.keys(REPORT_KINDS);
  const ordered = Object.hasOwn(REPORT_KINDS, kind) ? REPORT_KINDS[kind] : undefined;
  if (ordered === undefined) {
    const near = suggest(
      kinds.map((name) => ({ thing: name, names: [name] as const })),
      kind,
    );
    throw new OrderFault(`there is no report ${JSON.stringify(kind)}${near}; there are ${kinds.join(', ')}`, true);
  }
  const report = await ordered.build(reader, readNames(asked, ordered.parameters), today);
  if (report === undefined)
    throw new OrderFault('the graph holds no version of that text; add its text or its versions', true);
  return report;
}

function readNames(asked: Order['asked'], known: readonly string[]): Asked {
  const stranger = Object.keys(asked).find((name) => !known.includes(name));
  if (stranger === undefined) return asked;
  const near = suggest(
    known.map((name) => ({ thing: name, names: [name] as const })),
    stranger,
  );
  throw new OrderFault(`this report takes no ${JSON.stringify(stranger)}${near}; it takes ${known.join(', ')}`);
}
