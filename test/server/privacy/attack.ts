import { ingestFiles } from '#ingest/pipeline.js';
import { isSmall } from '#ingest/privacy/threshold.js';
import { solveAll, type Equation } from '../../ingest/privacy/attacker.js';
import { filesOf, noteOf, type Cell } from '../../support/made-up-figures.js';
import { askEverything } from './every-answer.js';

/** What an attacker makes of a table of which some rows were sent in. */
export interface Attack {
  /** What every way of asking answers. */
  readonly answers: readonly { readonly way: string; readonly text: string }[];
  /** Ways in which a figure is told, each with how many it tells. */
  readonly tellers: ReadonlyMap<string, number>;
  /** Rows that were sent in and are told by nothing. */
  readonly suppressed: readonly Cell[];
  /** What the attacker must not know and does: small figures, suppressed ones, and remarks on suppressed ones. */
  readonly broken: readonly string[];
  readonly diagnostics: readonly string[];
}

/** Sends rows in, asks everything, and solves the linear system of all that is told; totals are known to be the sums of their parts. */
export async function attack(table: readonly Cell[], given: readonly Cell[]): Promise<Attack> {
  const { records, diagnostics } = await ingestFiles(filesOf(given), '2026-11-26');
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const answers = await askEverything(records);
  const keyOf = new Map(table.map(({ name, key }) => [name, key] as const));
  const told = new Map(
    answers.flatMap((answer) => answer.told.map(([name, value]) => [keyOf.get(name) ?? name, value])),
  );
  const known = [...told].map(([key, value]): Equation => ({ terms: new Map([[key, 1]]), value }));
  const solved = solveAll([...sumsOf(table), ...known]);
  const suppressed = given.filter(({ key }) => !told.has(key));
  const everything = answers.map(({ text }) => text).join('\n');
  return {
    answers,
    tellers: new Map(answers.map(({ way, told: figures }) => [way, figures.length])),
    suppressed,
    broken: [
      ...[...solved].filter(([, value]) => isSmall(value)).map(([key]) => `small: ${key}`),
      ...suppressed.filter(({ key }) => solved.has(key)).map(({ key }) => `suppressed: ${key}`),
      ...suppressed.filter((cell) => everything.includes(noteOf(cell))).map(({ key }) => `remark: ${key}`),
    ],
    diagnostics: diagnostics.map(({ message, hint }) => `${message} ${hint}`),
  };
}

function sumsOf(table: readonly Cell[]): readonly Equation[] {
  return table
    .filter(({ key, parts }) => parts[0] !== key)
    .map(({ key, parts }) => ({
      terms: new Map([[key, 1] as const, ...parts.map((part) => [part, -1] as const)]),
      value: 0,
    }));
}
