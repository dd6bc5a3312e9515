import type { NodeId } from '../model/ids.js';
import type { NodeOf } from '../model/nodes.js';
import type { Reader } from './reader.js';
import { dateOf, sortVersions, versionsOf } from './versions-of.js';

/** The version of an instrument in force on a day: the latest by then. A version of which only the year is known counts from the end of that year. Undefined where none was adopted by then. Of several of one date, one whose text was read, then the first by id. */
export async function versionAsOf(
  reader: Reader,
  instrument: NodeId,
  day: string,
): Promise<NodeOf<'version'> | undefined> {
  return chooseAsOf(await versionsOf(reader, instrument), day);
}

/** Of the versions of one instrument the one in force on a day. */
export function chooseAsOf(versions: readonly NodeOf<'version'>[], day: string): NodeOf<'version'> | undefined {
  const adopted = sortVersions(versions.filter((version) => isAdoptedBy(version, day)));
  const latest = adopted.at(-1);
  const candidates = adopted.filter((version) => latest && dateOf(version) === dateOf(latest));
  return candidates.find(({ facts }) => facts.text === 'full') ?? candidates[0];
}

/** A year asked for means its last day, too. */
function isAdoptedBy(version: NodeOf<'version'>, day: string): boolean {
  const date = dateOf(version);
  return date !== null && lastDay(date) <= lastDay(day);
}

function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date;
}
