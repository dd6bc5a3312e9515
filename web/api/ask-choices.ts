import { mapAnswer, type Answer } from './answer.js';
import type { Ask } from './client.js';
import { ChoicesDocument, type ChoicesQuery } from './schema-types.generated.js';

/** What a form lets one choose: countries and meetings by name. */
export interface Choices {
  readonly countries: readonly Choice[];
  readonly meetings: readonly Choice[];
}

export type Choice = ChoicesQuery['countries']['nodes'][number] | ChoicesQuery['meetings']['nodes'][number];

const MOST = 500;

/** Asks for all countries and meetings that the collection knows. */
export async function askChoices(ask: Ask, signal: AbortSignal): Promise<Answer<Choices>> {
  return mapAnswer(await ask(ChoicesDocument, { first: MOST }, signal), ({ countries, meetings }) => ({
    countries: countries.nodes,
    meetings: meetings.nodes,
  }));
}
