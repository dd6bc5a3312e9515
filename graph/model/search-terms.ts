/**
 * Words as both stores index them. Text is cut into terms here, not in the databases, so that a search finds the same
 * in both: SQLite's FTS5 and Neo4j's Lucene each get terms separated by spaces and cut nothing further.
 */

/** The terms of a text in order: lower case, without accents, cut at everything that is no letter or digit. "ITU's COP" is itu, s, cop. */
export function searchTerms(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}
