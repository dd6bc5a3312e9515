import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '#graph/model/edit-distance.js';

it.each([
  ['child', 'child', 0],
  ['helplnie', 'helpline', 1],
  ['childern', 'children', 1],
  ['protction', 'protection', 1],
  ['proctecton', 'protection', 2],
  ['child', 'world', 3],
  ['', 'ab', 2],
])('from %s to %s is %i', (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance);
});

it('is the same both ways, and never told as more than one beyond the most', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const whole = editDistance(a, b, 99);
      expect(editDistance(b, a, 99)).toBe(whole);
      expect(editDistance(a, b, most)).toBe(Math.min(whole, most + 1));
    }),
  );
});
