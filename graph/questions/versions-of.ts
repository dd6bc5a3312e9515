import type { NodeId } from '../model/ids.js';
import type { NodeOf } from '../model/nodes.js';
import { byId } from '../model/records.js';
import { linkedNodes } from './linked-nodes.js';
import type { Reader } from './reader.js';

/** The versions of an instrument, oldest first; those without a date last. */
export async function versionsOf(reader: Reader, instrument: NodeId): Promise<readonly NodeOf<'version'>[]> {
  const versions = await linkedNodes(reader, instrument, { kind: 'HAS_VERSION', direction: 'out', to: 'version' });
  return sortVersions(versions);
}

/** Versions, oldest first; those without a date last, those of one date by id. */
export function sortVersions(versions: readonly NodeOf<'version'>[]): readonly NodeOf<'version'>[] {
  return [...versions].sort((a, b) => compareDates(dateOf(a), dateOf(b)) || byId(a, b));
}

/** Year or day of a version, `2022` or `2022-06-16`; null where no source says it. */
export function dateOf({ facts }: NodeOf<'version'>): string | null {
  return facts.date;
}

function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
