import type { NodeId } from '#graph/model/ids.js';

/** Makes the ids that programs are given for the clauses of a document: below its version where that is known, else below nothing. */
export function createClauseId(version: NodeId | null): (eId: string) => string {
  return (eId) => `${version === null ? '' : `${version}/`}!main~${eId}`;
}
