import type { NodeId } from '../model/ids.js';
import type { Reader } from './reader.js';

/** The instruments about any of some topics, by id. */
export async function textsAbout(reader: Reader, topics: readonly NodeId[]): Promise<readonly NodeId[]> {
  const edges = await reader.edges({ ends: topics, direction: 'in', kinds: ['ABOUT'] });
  return [...new Set(edges.flat().map(({ from }) => from))].sort();
}

/** Of some works and versions those that are, or are part of, one of others; all of the others where none are named. */
export function portionsOf(texts: readonly NodeId[] | undefined, wholes: readonly NodeId[]): readonly NodeId[] {
  if (texts === undefined) return wholes;
  const inside = texts.filter((text) => wholes.some((whole) => text === whole || text.startsWith(`${whole}/`)));
  const around = wholes.filter((whole) => texts.some((text) => whole.startsWith(`${text}/`)));
  return [...inside, ...around];
}
