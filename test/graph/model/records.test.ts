import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrokenRecordsError, canonicalJson, createRecords, fingerprint } from '#graph/model/records.js';
import { edge, SAMPLE, VERSION, WORK } from '../../contracts/sample-records.js';

test('records are sorted by id, whatever order they came in', () => {
  const shuffled = fc.tuple(
    fc.shuffledSubarray([...SAMPLE.nodes], { minLength: SAMPLE.nodes.length }),
    fc.shuffledSubarray([...SAMPLE.edges], { minLength: SAMPLE.edges.length }),
  );
  fc.assert(
    fc.property(shuffled, ([nodes, edges]) => {
      expect(createRecords({ nodes, edges })).toStrictEqual(SAMPLE);
    }),
  );
});

test('a node given twice, and an edge without its end, are refused', () => {
  const [first] = SAMPLE.nodes;
  if (first === undefined) throw new Error('the sample has nodes');
  expect(() => createRecords({ nodes: [first, first], edges: [] })).toThrow(BrokenRecordsError);
  expect(() => createRecords({ nodes: [], edges: [edge('HAS_VERSION', [WORK, VERSION])] })).toThrow(BrokenRecordsError);
});

test('equal values have equal fingerprints, and a changed fact another one', () => {
  const [first] = SAMPLE.nodes;
  if (first === undefined) throw new Error('the sample has nodes');
  const turned = Object.fromEntries(Object.entries(first).reverse()) as unknown as typeof first;
  expect(fingerprint(turned)).toBe(fingerprint(first));
  expect(fingerprint({ ...first, name: 'another' })).not.toBe(fingerprint(first));
});

test('canonical JSON does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
    }),
  );
});
