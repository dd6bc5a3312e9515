import { expect, test } from 'vitest';
import { killIngestOften } from '../../bench/faults/kills.js';

test('an ingest killed at any of 25 moments, run again, makes the same graph', { timeout: 120_000 }, async () => {
  expect(await killIngestOften(25)).toBe(25);
});
