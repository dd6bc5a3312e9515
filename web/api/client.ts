import {
  Client,
  cacheExchange,
  fetchExchange,
  type AnyVariables,
  type CombinedError,
  type OperationResult,
  type TypedDocumentNode,
} from '@urql/core';
import type { Answer, Problem } from './answer.js';
import { sendId } from './send-id.js';

/** Asks one question and can be told to stop: an aborted question is never answered. */
export type Ask = <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Answer<Data>>;

const PATIENCE_IN_MS = 30_000;

/** Makes the one way by which the explorer speaks to its server. */
export function createAsk(url: string): Ask {
  const client = new Client({
    url,
    exchanges: [cacheExchange, sendId, fetchExchange],
    preferGetMethod: 'within-url-limit',
    fetch: fetchInTime,
    fetchOptions: { headers: { 'graphql-require-preflight': 'true' } },
  });
  return (document, variables, signal) =>
    new Promise((resolve) => {
      const asked = client.query(document, variables).subscribe((result) => resolve(toAnswer(result)));
      signal.addEventListener('abort', () => asked.unsubscribe(), { once: true });
    });
}

function fetchInTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const limit = AbortSignal.timeout(PATIENCE_IN_MS);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
}

function toAnswer<Data, Variables extends AnyVariables>(result: OperationResult<Data, Variables>): Answer<Data> {
  if (result.error) return { kind: 'problem', problem: toProblem(result.error) };
  if (result.data === undefined) return { kind: 'problem', problem: { kind: 'failed', message: null } };
  return { kind: 'answered', value: result.data };
}

function toProblem({ networkError, graphQLErrors, response }: CombinedError): Problem {
  const [first] = graphQLErrors;
  if (first) return { kind: isMissing(first.extensions['code']) ? 'missing' : 'failed', message: first.message };
  const answered = hasStatus(response);
  return { kind: answered ? 'failed' : 'unreachable', message: answered ? null : (networkError?.message ?? null) };
}

function isMissing(code: unknown): boolean {
  return code === 'NOT_FOUND';
}

function hasStatus(response: unknown): boolean {
  return typeof response === 'object' && response !== null && 'status' in response;
}
