import { toNodeId } from '#graph/model/ids.js';
import type { Reader } from '#graph/questions/reader.js';
import { portionsOf, textsAbout } from '#graph/questions/texts-about.js';
import type { FindQuery } from '#graph/store/store.js';

/** Conditions of a filter on the text that something is part of, as a client gives them. */
interface PortionFilter {
  /** Ids of works or versions. */
  readonly within?: readonly string[] | null | undefined;
  /** Ids of topics of the work. */
  readonly topics?: readonly string[] | null | undefined;
}

/** The texts to which a list is narrowed; nothing where the client gave neither. */
export async function readPortions(
  reader: Reader,
  { within, topics }: PortionFilter,
): Promise<Pick<FindQuery, 'within'>> {
  const texts = within?.map(toNodeId);
  if (!topics) return texts ? { within: texts } : {};
  return { within: portionsOf(texts, await textsAbout(reader, topics.map(toNodeId))) };
}
