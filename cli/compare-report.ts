import type { ClausePair } from '#ingest/model/alignment.js';
import type { ParsedDocument } from '#ingest/model/document.js';
import type { DraftComparison } from '#ingest/align/compare-draft.js';
import type { Reading } from '#ingest/model/reading.js';
import { toAlignTable } from './align-table.js';
import type { Marker } from './mark-words.js';

/** A comparison of a draft with a version for people: one part a question, each with what was found. */
export function toCompareReport(
  { changes, citations, unaddressed, repetitions }: DraftComparison,
  { draft, version, mark }: { readonly draft: Reading; readonly version: Reading; readonly mark: Marker },
): string {
  const pathOf = createPathOf(draft.document);
  const altered = changes.filter(isAltered);
  const table = toAlignTable({ older: version.document, newer: draft.document, pairs: altered }, mark);
  return [
    part('What it adds, changes and drops', altered.length === 0 ? [] : [table.trimEnd()]),
    part(
      'Citations that no register knows, or that are superseded',
      citations.map((one) => {
        const place = one.citation.clause === null ? 'before the first clause' : pathOf(one.citation.clause);
        const why =
          one.fault === 'dead' ? 'no register knows it' : `superseded: ${one.newest.revision ?? one.newest.date}`;
        return `${one.fault.padEnd(6)} ${place}: “${one.citation.quote}” ${why}`;
      }),
    ),
    part(
      'Duties that lose whom they address',
      unaddressed.map(
        ({ duty, clause, lost }) => `${pathOf(clause)}: to ${duty.action} ${duty.object}, without ${lost.join(', ')}`,
      ),
    ),
    part(
      'What other bodies already say',
      repetitions.map(({ clause, other, otherClause, match, similarity }) => {
        const { identity, source } = other.document;
        const place = `${identity.title ?? source.path}, ${createPathOf(other.document)(otherClause)}`;
        return `${match.padEnd(10)} ${similarity.toFixed(2)}  ${pathOf(clause)} ~ ${place}`;
      }),
    ),
  ].join('\n');
}

/** Whether a draft alters a clause; a new number alone is none. */
export function isAltered({ change, similarity }: ClausePair): boolean {
  return similarity < 1 || change === 'moved';
}

function part(title: string, lines: readonly string[]): string {
  const shown = lines.length === 0 ? ['none'] : lines;
  return `${title}\n${shown.map((line) => line.replace(/^/gm, '  ')).join('\n')}\n`;
}

function createPathOf({ clauses }: ParsedDocument): (eId: string) => string {
  const paths = new Map(clauses.map(({ eId, path }) => [eId, path]));
  return (eId) => paths.get(eId) ?? eId;
}
