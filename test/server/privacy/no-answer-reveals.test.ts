import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSmall } from '#ingest/privacy/threshold.js';
import { COUNTS, makeTable, type Cell } from '../../support/made-up-figures.js';
import { attack } from './attack.js';

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 10, max: 400 })), {
  minLength: COUNTS,
  maxLength: COUNTS,
});

it('no sequence of questions, reports and exports reveals a suppressed value', async () => {
  let held = 0;
  await fc.assert(
    fc.asyncProperty(counts, fc.func(fc.boolean()), async (numbers, isGiven) => {
      const table = makeTable(numbers);
      const { broken, suppressed, diagnostics } = await attack(
        table,
        table.filter(({ key }) => isGiven(key)),
      );
      expect(broken).toStrictEqual([]);
      expect(diagnostics.filter((words) => /held back.*\d/.test(words))).toStrictEqual([]);
      held += suppressed.length;
    }),
    { numRuns: 12 },
  );
  expect(held).toBeGreaterThan(0);
}, 240_000);

it('reads a figure that is shown wherever one is told', async () => {
  const table = makeTable([60, 20, 70, 80, 90, 100, 110, 120]);
  const { tellers, suppressed, broken } = await attack(table, table);
  expect([suppressed, broken]).toStrictEqual([[], []]);
  const telling = [...tellers]
    .filter(([, told]) => told > 0)
    .map(([way]) => way.split(/[({?]|-(?=.*linked)/)[0]?.trim());
  expect([...new Set(telling)].sort()).toStrictEqual([
    '/ontology/observation/calls',
    ...['comparableIndicators', 'country', 'export, CSV', 'export, GraphML', 'export, JSON-LD'],
    ...['indicators', 'observations', 'quarterly', 'whatIsNew'],
  ]);
});

/** A small figure that is another small figure, with its remark. */
function changed(cell: Cell): Cell {
  return isSmall(cell.value) ? { ...cell, value: cell.value === 5 ? 4 : 10 - cell.value } : cell;
}

it('answers everything alike, to the byte, whatever a small figure is', async () => {
  const table = makeTable([60, 3, 70, 80, 7, 100, 110, 120]);
  const [one, other] = [await attack(table, table), await attack(table, table.map(changed))];
  expect(one.suppressed.some(({ value }) => isSmall(value))).toBe(true);
  const differing = one.answers.filter(({ text }, i) => text !== other.answers[i]?.text).map(({ way }) => way);
  expect(differing).toStrictEqual([]);
  expect(one.diagnostics).toStrictEqual(other.diagnostics);
});
