import { Client, fetchExchange } from '@urql/core';
import { DutiesOfActorDocument, type DutiesOfActorQuery } from './question.generated.js';

/** A duty as the question is answered: what is asked, where it stands word for word, and what answers it. */
export interface AnsweredDuty {
  readonly asks: string;
  readonly where: string;
  readonly words: string;
  readonly answeredBy: readonly string[];
}

type Duty = DutiesOfActorQuery['duties']['nodes'][number];

/**
 * A researcher's question, end to end: what do texts about a topic ask of an actor, in which words, and who answers?
 * The actor is found by its name; all pages of duties are read; those of the actor are kept.
 */
export async function dutiesOfActor(
  address: string,
  { name, topic }: { readonly name: string; readonly topic: string },
): Promise<{ readonly actor: string; readonly duties: readonly AnsweredDuty[] }> {
  const client = new Client({ url: `${address}/graphql`, exchanges: [fetchExchange], preferGetMethod: false });
  const duties: Duty[] = [];
  let actor: { readonly id: string; readonly name: string } | undefined;
  let after: string | null = null;
  do {
    const { data, error } = await client.query(DutiesOfActorDocument, { name, topics: [topic], after }).toPromise();
    if (!data) throw new Error(`not answered: ${error?.message ?? 'no data'}`);
    actor ??= data.search.nodes[0]?.node;
    duties.push(...data.duties.nodes.filter(({ addressees }) => addressees.some(({ id }) => id === actor?.id)));
    after = data.duties.pageInfo.hasNextPage ? data.duties.pageInfo.endCursor : null;
  } while (after !== null);
  if (actor === undefined) throw new Error(`no actor is called ${name}`);
  return { actor: actor.name, duties: duties.map(toAnswer) };
}

function toAnswer({ modality, action, object, cadenceWords, clause, evidence }: Duty): AnsweredDuty {
  return {
    asks: `${toWords(modality)}: ${action} ${object}${cadenceWords === null ? '' : ` (${cadenceWords})`}`,
    where: `${clause.version.name}, ${clause.path} (${evidence.file}:${evidence.line})`,
    words: evidence.quote,
    answeredBy: clause.implementedBy.nodes.map(({ by }) => by.name),
  };
}

/** CALL_UPON, "call upon". */
function toWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
