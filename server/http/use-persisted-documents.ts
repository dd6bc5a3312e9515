import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { PERSISTED_DOCUMENTS } from './persisted-documents.generated.js';

/** The parameter by which a document is asked for by its id. */
export const DOCUMENT_ID = 'documentId';

/** Answers `documentId` in place of `query` with the operations that the explorer asks; whoever wants anything else sends the query itself. */
export function usePersistedDocuments(documents: ReadonlyMap<string, string> = PERSISTED_DOCUMENTS): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: readId,
    getPersistedOperation: (id) => documents.get(id) ?? null,
    customErrors: {
      notFound: ({ params, request }) => createUnknownError(readId(params, request) ?? ''),
      keyNotFound: createNoQueryError,
    },
  });
}

function readId(params: GraphQLParams, request: Request): string | null {
  const sent: unknown = Object.entries(params).find(([name]) => name === DOCUMENT_ID)?.[1];
  return typeof sent === 'string' ? sent : new URL(request.url).searchParams.get(DOCUMENT_ID);
}

function createUnknownError(id: string): GraphQLError {
  const message = `no document of this server has the id ${JSON.stringify(id.slice(0, 100))}; reload the page where the explorer asked, or send the query itself`;
  return new GraphQLError(message, { extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND', http: { status: 400 } } });
}

function createNoQueryError(): GraphQLError {
  return new GraphQLError('send a query, or the documentId of one that this server knows', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, headers: { Allow: 'GET, POST' } } },
  });
}
