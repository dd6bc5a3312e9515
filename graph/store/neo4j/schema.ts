import { NODE_KINDS } from '../../model/nodes.js';
import type { Session } from './session.js';

/** Label of every node of ours, so that a database shared with others is not read or written beyond it. */
export const LABEL = 'CopNode';
/** Name of the full-text index over our own terms. */
export const TERMS_INDEX = 'cop_terms';

/** Terms come cut and separated by spaces: the whitespace analyzer cuts nothing further. */
const STATEMENTS = [
  `CREATE CONSTRAINT cop_id IF NOT EXISTS FOR (n:${LABEL}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX cop_clause_version IF NOT EXISTS FOR (n:Clause) ON (n.version)`,
  `CREATE INDEX cop_section_version IF NOT EXISTS FOR (n:Section) ON (n.version)`,
  `CREATE FULLTEXT INDEX ${TERMS_INDEX} IF NOT EXISTS FOR (n:${LABEL}) ON EACH [n.terms] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
];

/** Raised with every change of what is kept beside the records, such as the terms of search: an older graph is written anew by the next ingest. */
const SCHEMA_VERSION = 2;
const READ_VERSION = 'MATCH (s:CopSchema) RETURN max(s.version) AS version';
/** What is there stays readable; no record is taken for unchanged any more. */
const FORGET_FINGERPRINTS = `MATCH (n:${LABEL}) CALL (n) { SET n.fingerprint = '' } IN TRANSACTIONS OF 10000 ROWS`;
const WRITE_VERSION = `MERGE (s:CopSchema) SET s.version = ${SCHEMA_VERSION}`;

/** Creates constraints and indexes where they are missing, and waits until they answer. */
export async function createSchema(session: Session): Promise<void> {
  for (const statement of STATEMENTS) await session.define(statement);
  await session.define('CALL db.awaitIndexes(60)');
  const [row] = await session.ask(READ_VERSION);
  if (Number(row?.['version']) === SCHEMA_VERSION) return;
  await session.define(FORGET_FINGERPRINTS);
  await session.define(WRITE_VERSION);
}

/**
 * Finds the node of an id by its index. The planner is told to, for it plans by what the database held when it first met
 * a statement: from an empty one it may take a scan of all nodes for every id to be cheap, and keep to it.
 */
export function bindNode(name: string, id: string): string {
  return `MATCH (${name}:${LABEL} {id: ${id}}) USING INDEX SEEK ${name}:${LABEL}(id)`;
}

/** The label of a kind, `Clause`. */
export function labelOf(kind: string): string {
  return kind.replace(/^./, (first) => first.toUpperCase());
}

/** Every label of a kind, to be taken off a node whose kind changed. */
export const KIND_LABELS = NODE_KINDS.map(labelOf).join(':');
