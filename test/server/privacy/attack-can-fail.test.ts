import { expect, it, vi } from 'vitest';
import type { Figure, HoldReason } from '#ingest/privacy/hold-back.js';
import { makeTable } from '../../support/made-up-figures.js';
import { attack } from './attack.js';

type HoldBack = (
  figures: readonly Figure[],
  membersOf: ReadonlyMap<string, readonly string[]>,
) => ReadonlyMap<string, HoldReason>;

/** Which reasons a gate holds back for: the whole gate, or one with a part switched off. */
const gate = vi.hoisted(() => ({ reasons: new Set<string>(['source', 'small', 'tells-another']) }));

vi.mock('#ingest/privacy/hold-back.js', async (load) => {
  const { holdBack } = await load<{ readonly holdBack: HoldBack }>();
  const partly: HoldBack = (figures, membersOf) =>
    new Map([...holdBack(figures, membersOf)].filter(([, reason]) => gate.reasons.has(reason)));
  return { holdBack: partly };
});

const TABLE = makeTable([60, 3, 70, 80, 90, 100, 110, 120]);

it('the attacker learns nothing from the whole gate', async () => {
  gate.reasons = new Set(['source', 'small', 'tells-another']);
  expect((await attack(TABLE, TABLE)).broken).toStrictEqual([]);
});

it('the attacker computes the small figure where complementary suppression is switched off', async () => {
  gate.reasons = new Set(['source', 'small']);
  const { broken } = await attack(TABLE, TABLE);
  expect(broken).toContain('small: XA girls 13-16');
  expect(broken).toContain('suppressed: XA girls 13-16');
});

it('the attacker reads the small figure where nothing is held back', async () => {
  gate.reasons = new Set();
  expect((await attack(TABLE, TABLE)).broken).toContain('small: XA girls 13-16');
});
