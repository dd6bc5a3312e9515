/** Raised with every change of the tables: an older file is set aside and filled again from the documents. */
export const SCHEMA_VERSION = 4;

/**
 * Integer keys inside, text ids at the border. The id of an edge is made of its columns and so not kept again; edges lie
 * beside the others of their source. Terms come cut and in lower case, so that the simplest tokenizer is the right one:
 * it cuts at spaces and takes every letter beyond ASCII as it is. `spelling` holds every term that was ever written, for
 * questions with a slip in them.
 */
export const SCHEMA = `
CREATE TABLE node (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  facts TEXT NOT NULL,
  length INTEGER NOT NULL,
  year INTEGER,
  fingerprint TEXT NOT NULL
) STRICT;
CREATE INDEX node_kind ON node (kind, name, id);
CREATE INDEX node_version ON node (kind, json_extract(facts, '$.version'), json_extract(facts, '$.order'), id);
CREATE TABLE edge (
  source INTEGER NOT NULL REFERENCES node (key) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  target INTEGER NOT NULL REFERENCES node (key) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  position INTEGER NOT NULL,
  facts TEXT NOT NULL,
  evidence TEXT,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (source, kind, target, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX edge_target ON edge (target, kind);
CREATE VIRTUAL TABLE word USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE TABLE spelling (term TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE state (revision TEXT NOT NULL) STRICT;
INSERT INTO state (revision) VALUES ('none');
PRAGMA user_version = ${SCHEMA_VERSION};
`;
