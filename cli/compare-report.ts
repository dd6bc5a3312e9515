import type { NodeOf } from '#graph/model/nodes.js';
import type { DraftChange, DraftCitation, DraftComparison } from '#graph/questions/compare-draft.js';
import { count, describePair } from './align-table.js';
import type { Marker } from './mark-words.js';

/** A comparison of a draft with a version for people: one part a question, each with what was found. */
export function toCompareReport(comparison: DraftComparison, mark: Marker): string {
  const { draft, version, changes, citations, releases, repetitions } = comparison;
  const altered = changes.filter(isAltered);
  return [
    `${draft.name}${draft.facts.example ? ' (an example, proposed by nobody)' : ''}\nbeside ${version.name}\n`,
    part('What it adds, changes and drops', describeChanges(altered, mark)),
    part('Citations that no register knows, or that are superseded', citations.map(describeCitation)),
    part(
      'Duties that lose whom they address',
      releases.map(
        ({ duty: { facts }, newer, lost }) =>
          `${newer.facts.path}: to ${facts.action} ${facts.object}, without ${lost.join(', ')}`,
      ),
    ),
    part(
      'What other bodies already say',
      repetitions.map(
        ({ clause, other, match, similarity, evidence }) =>
          `${match.padEnd(10)} ${similarity.toFixed(2)}  ${clause.facts.path} ~ ${evidence.file}:${evidence.line}, ${other.facts.path}`,
      ),
    ),
  ].join('\n');
}

/** Whether a draft alters a clause; a new number alone is none. */
function isAltered({ change, similarity }: DraftChange): boolean {
  return similarity < 1 || change === 'moved';
}

function describeChanges(altered: readonly DraftChange[], mark: Marker): readonly string[] {
  if (altered.length === 0) return [];
  const rows = altered.map(({ change, similarity, older, newer }) =>
    describePair({ name: change, similarity, old: wordsOf(older), new: wordsOf(newer) }, mark),
  );
  return [...rows, '', count(altered.map(({ change }) => change))];
}

function wordsOf(clause: NodeOf<'clause'> | NodeOf<'proposal'> | null) {
  return clause?.facts;
}

function describeCitation({ fault, name, clause, cited, newest, evidence }: DraftCitation): string {
  const place = clause?.facts.path ?? 'before the first clause';
  const why =
    fault === 'dead' ? 'no register knows it' : `${cited?.facts.label ?? name} is superseded by ${newest?.name ?? ''}`;
  return `${fault.padEnd(6)} ${place}: “${evidence.quote}” ${why}`;
}

function part(title: string, lines: readonly string[]): string {
  const shown = lines.length === 0 ? ['none'] : lines;
  return `${title}\n${shown.map((line) => line.replace(/^(?=.)/gm, '  ')).join('\n')}\n`;
}
