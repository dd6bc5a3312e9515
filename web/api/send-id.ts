import { getOperationName, makeOperation, mapExchange, type Exchange, type Operation } from '@urql/core';
import { DOCUMENT_IDS } from './document-ids.generated.js';

/** Sends the id of a document that the server keeps in place of its words: a short address, whose answer the browser may keep. */
export const sendId: Exchange = mapExchange({ onOperation: toIdentified });

function toIdentified(operation: Operation): Operation {
  const { kind, query } = operation;
  const documentId = DOCUMENT_IDS[getOperationName(query) ?? ''];
  if (kind !== 'query' || documentId === undefined) return operation;
  return makeOperation(kind, { ...operation, query: { ...query, definitions: [], documentId } });
}
