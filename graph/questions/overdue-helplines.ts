import type { NodeOf } from '../model/nodes.js';
import { daysBetween } from './days.js';
import { everyNode } from './every-node.js';
import { linksOf, type LinkedBy } from './links-of.js';
import type { Reader } from './reader.js';

/** A helpline that nobody has checked for long. */
export interface OverdueHelpline {
  readonly helpline: NodeOf<'helpline'>;
  /** Days since it was checked. */
  readonly days: number;
  /** Its country or region, with the words that say it; null where the graph holds none. */
  readonly place: LinkedBy | null;
}

/** What is asked: as of a day, `2026-11-26`, those that were checked more than so many days before it. */
export interface OverdueQuery {
  readonly asOf: string;
  readonly threshold: number;
}

/** Helplines overdue for a check, those first that were checked longest ago; then by id. */
export async function overdueHelplines(
  reader: Reader,
  { asOf, threshold }: OverdueQuery,
): Promise<readonly OverdueHelpline[]> {
  const old = (await everyNode(reader, 'helpline'))
    .map((helpline) => ({ helpline, days: daysBetween(helpline.facts.checked, asOf) }))
    .filter(({ days }) => days > threshold)
    .sort((a, b) => b.days - a.days || (a.helpline.id < b.helpline.id ? -1 : 1));
  const ids = old.map(({ helpline }) => helpline.id);
  const places = await linksOf(reader, ids, { kinds: ['IN_COUNTRY', 'IN_REGION'], direction: 'out' });
  return old.map((line) => ({ ...line, place: places.get(line.helpline.id)?.[0] ?? null }));
}
