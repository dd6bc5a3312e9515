import type { NodeId } from '../model/ids.js';
import type { NodeOf } from '../model/nodes.js';
import type { Reader } from './reader.js';
import { dateOf, versionsOf } from './versions-of.js';

/** The latest version of an instrument by date; undefined where no version has one. Of several of one date, one whose text was read, then the first by id. */
export async function currentVersion(reader: Reader, instrument: NodeId): Promise<NodeOf<'version'> | undefined> {
  const dated = (await versionsOf(reader, instrument)).filter((version) => dateOf(version) !== null);
  const latest = dated.at(-1);
  const candidates = dated.filter((version) => latest && dateOf(version) === dateOf(latest));
  return candidates.find(({ facts }) => facts.text === 'full') ?? candidates[0];
}
