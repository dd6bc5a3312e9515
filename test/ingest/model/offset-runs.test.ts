import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDocument, unpackDocument } from '#ingest/model/offset-runs.js';
import { parseMadeUp } from '../../support/parse-made-up.js';

const document = parseMadeUp('RESOLUTION 1 (EXAMPLETOWN, 2044)\nMade up\nresolves\n1\tto do;\n2\tto do more;\n');

test('offsets come back as they were, wherever they jump', () => {
  const anyOffsets = fc
    .array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 })
    .map((steps) => Uint32Array.from(steps, (_, i) => 7 + steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0)));
  fc.assert(
    fc.property(anyOffsets, (offsets) => {
      const given = { ...document, clauses: document.clauses.map((clause) => ({ ...clause, offsets })) };
      expect(unpackDocument(packDocument(given))).toStrictEqual(given);
    }),
  );
});

test('offsets that rise by one each take two numbers', () => {
  const offsets = Uint32Array.from({ length: 500 }, (_, i) => i + 40);
  const [clause] = packDocument({
    ...document,
    clauses: document.clauses.slice(0, 1).map((one) => ({ ...one, offsets })),
  }).clauses;
  expect(clause?.runs).toStrictEqual([500, 40]);
});
