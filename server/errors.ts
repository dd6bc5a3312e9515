import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { InvalidIdError } from '#graph/model/ids.js';
import { DeadlinePassedError, InvalidCursorError, StoreUnavailableError } from '#graph/store/store.js';

/** What a client asked for in a way that cannot be answered: code BAD_USER_INPUT, and what to do in the message. */
export function createBadInputError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** That an id names nothing, where the answer cannot be null: code NOT_FOUND. */
export function createNotFoundError(id: string): GraphQLError {
  return new GraphQLError(`nothing in the graph has the id ${JSON.stringify(id)}`, {
    extensions: { code: 'NOT_FOUND' },
  });
}

/** That a query took too long: code QUERY_TIMED_OUT. */
export function createTimeoutError(): GraphQLError {
  return new GraphQLError(TIMED_OUT.message, { extensions: TIMED_OUT.extensions });
}

/** What a client may see of an error: its own faults as they are, a store that does not answer as 503, anything else as a bare internal error. */
export function maskError(error: unknown): GraphQLError {
  const cause = rootCause(error);
  if (cause instanceof GraphQLError) return error instanceof GraphQLError ? error : cause;
  const { message, extensions } = describe(cause);
  // Kept for the log; it is no part of what is sent.
  const originalError = cause instanceof Error ? cause : null;
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions, originalError });
  const { nodes = null, path = null } = error;
  return new GraphQLError(message, { nodes, path, extensions, originalError });
}

function describe(cause: unknown): { readonly message: string; readonly extensions: GraphQLErrorExtensions } {
  if (cause instanceof StoreUnavailableError) return UNAVAILABLE;
  if (cause instanceof DeadlinePassedError) return TIMED_OUT;
  if (cause instanceof InvalidIdError || cause instanceof InvalidCursorError)
    return { message: cause.message, extensions: { code: 'BAD_USER_INPUT' } };
  return INTERNAL;
}

const UNAVAILABLE = {
  message: 'the graph store does not answer at the moment; try again shortly',
  extensions: { code: 'STORE_UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '5' } } },
};

const TIMED_OUT = {
  message:
    'the query took longer than 10 seconds and was ended; ask for smaller pages, fewer steps or fewer lists inside lists',
  extensions: { code: 'QUERY_TIMED_OUT', http: { status: 504 } },
};

const INTERNAL = {
  message: 'something went wrong in the server; its log has the details under the request id',
  extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } },
};

/** Whether an error is the server's own fault, to be logged in full. */
export function isInternal(error: GraphQLError): boolean {
  return error.extensions['code'] === 'INTERNAL_SERVER_ERROR';
}

/** What was thrown first, below the GraphQL errors wrapped around it. */
export function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}
