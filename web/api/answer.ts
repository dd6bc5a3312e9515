/** Why a question was not answered: the server cannot be reached, it failed or refused, or there is no such thing. */
export interface Problem {
  readonly kind: 'unreachable' | 'failed' | 'missing';
  /** What the server said, as text; null where it said nothing. */
  readonly message: string | null;
}

/** What came of a question to the server. */
export type Answer<Value> =
  { readonly kind: 'answered'; readonly value: Value } | { readonly kind: 'problem'; readonly problem: Problem };

/** The answer with its value changed; a problem stays as it is. */
export function mapAnswer<From, To>(answer: Answer<From>, change: (value: From) => To | null): Answer<To> {
  if (answer.kind === 'problem') return answer;
  const value = change(answer.value);
  return value === null
    ? { kind: 'problem', problem: { kind: 'missing', message: null } }
    : { kind: 'answered', value };
}
