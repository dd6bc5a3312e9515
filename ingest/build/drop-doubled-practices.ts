import type { Diagnostic } from '../model/diagnostic.js';
import type { Practice } from '../model/practice.js';
import { keepFirst } from './keep-first.js';

/** Two practices that say they have one id: the one first by path is kept, the others are reported. */
export function dropDoubledPractices(practices: readonly Practice[]): {
  readonly kept: readonly Practice[];
  readonly diagnostics: readonly Diagnostic[];
} {
  return keepFirst(practices, { idOf: ({ id }) => id, report: reportDouble });
}

function reportDouble({ id, source }: Practice, earlier: Practice): Diagnostic {
  const at = Math.max(0, source.text.indexOf(id));
  const before = source.text.slice(0, at).split('\n');
  return {
    rule: 'doubled-id',
    severity: 'error',
    message: `${id} is the id of ${earlier.source.path} already; only that practice is in the graph`,
    hint: 'give one of the two files another id, or remove it',
    file: source.path,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}
