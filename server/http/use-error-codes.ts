import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isInternal, rootCause } from '../errors.js';
import type { Log } from '../log.js';
import { requestId } from './request-id.js';

/** Gives every error a code, every refusal words, and the log the whole of what the client is not shown. */
export function useErrorCodes(log: Log): Plugin {
  return {
    onResultProcess({ request, result }) {
      for (const error of errorsOf(result)) {
        if (error.message === YOGAS_BATCH_MESSAGE) {
          error.message = 'send one query a request: batches are not answered';
          error.extensions['code'] = 'BATCHING_OFF';
        }
        error.extensions['code'] ??= CODES[statusOf(error)] ?? 'BAD_USER_INPUT';
        const fault = { id: requestId(request), code: error.extensions['code'], err: rootCause(error) };
        if (isInternal(error)) log.error(fault, 'internal error');
        else if (statusOf(error) === 503) log.warn(fault, 'the store does not answer');
      }
    },
    onResponse(event) {
      const { response, fetchAPI } = event;
      const code = CODES[response.status];
      if (code === undefined || response.headers.has('content-type')) return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('content-type', 'application/json; charset=utf-8');
      const body = { errors: [{ message: MESSAGES[code] ?? 'refused', extensions: { code } }] };
      event.setResponse(new fetchAPI.Response(JSON.stringify(body), { status: response.status, headers }));
    },
  };
}

const YOGAS_BATCH_MESSAGE = 'Batching is not supported.';

const CODES: Readonly<Record<number, string>> = {
  403: 'CSRF_PREVENTION',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'REQUEST_ENTITY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

const MESSAGES: Readonly<Record<string, string>> = {
  METHOD_NOT_ALLOWED: 'send GraphQL by POST, or by GET with the parameter query',
  NOT_ACCEPTABLE: 'accept application/graphql-response+json or application/json',
  UNSUPPORTED_MEDIA_TYPE: 'send the query as application/json',
};

/** The status that an error sets; 0 where it sets none. */
function statusOf({ extensions }: GraphQLError): number {
  return extensions.http?.status ?? 0;
}

function errorsOf(result: unknown): readonly GraphQLError[] {
  if (result === null || typeof result !== 'object' || !('errors' in result) || !Array.isArray(result.errors))
    return [];
  return result.errors.filter((error) => error instanceof GraphQLError);
}
