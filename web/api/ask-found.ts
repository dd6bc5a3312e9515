import { mapAnswer, type Answer } from './answer.js';
import type { Ask } from './client.js';
import type { Neighbourhood, Results } from './content.js';
import { NeighbourhoodDocument, SearchDocument } from './schema-types.generated.js';
import { toFilter, type SearchQuestion } from './search-question.js';

/** What a search found, and what is one step from each thing of it. */
export interface Found {
  readonly results: Results;
  readonly around: readonly Neighbourhood[];
}

/** How many of the things found are shown, as a list or as a graph. */
const MOST_HITS = 40;
const MOST_NEIGHBOURS = 60;

/** Searches. */
export async function askResults(ask: Ask, question: SearchQuestion, signal: AbortSignal): Promise<Answer<Results>> {
  const { query } = question;
  const answer = await ask(SearchDocument, { ...toFilter(question), query, first: MOST_HITS }, signal);
  return mapAnswer(answer, ({ search }) => ({ ...search, query }));
}

/** What is one step from something. */
export async function askNeighbourhood(ask: Ask, id: string, signal: AbortSignal): Promise<Answer<Neighbourhood>> {
  const answer = await ask(NeighbourhoodDocument, { id, limit: MOST_NEIGHBOURS }, signal);
  return mapAnswer(answer, ({ neighbourhood }) => ({ ...neighbourhood, id }));
}

/** Searches, and then asks for what is around each thing found, all at once. */
export async function askFound(ask: Ask, question: SearchQuestion, signal: AbortSignal): Promise<Answer<Found>> {
  const results = await askResults(ask, question, signal);
  if (results.kind === 'problem') return results;
  const answers = await Promise.all(results.value.nodes.map(({ node }) => askNeighbourhood(ask, node.id, signal)));
  const around: Neighbourhood[] = [];
  for (const answer of answers) {
    if (answer.kind === 'problem') return answer;
    around.push(answer.value);
  }
  return mapAnswer(results, (value) => ({ results: value, around }));
}
