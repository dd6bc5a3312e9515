import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNearestIds } from '#ingest/build/nearest-ids.js';

const RES_67 = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67';
const ids = [
  RES_67,
  `${RES_67}/eng@2018`,
  `${RES_67}/eng@2018/!main~resolves__para_1`,
  `${RES_67}/eng@2022`,
  `${RES_67}/eng@2022/!main~recalling__para_a`,
  `${RES_67}/eng@2022/!main~resolves__para_1`,
  '/ontology/organization/itu-bdt',
  '/ontology/organization/itu-btd-2',
  '/ontology/organization/unicef',
];

test.each([
  ['an actor', '/ontology/organization/itu-bd', ['/ontology/organization/itu-bdt', '/ontology/organization/itu-btd-2']],
  ['a version', `${RES_67}/eng@2019`, [`${RES_67}/eng@2018`, `${RES_67}/eng@2022`]],
  ['a clause of a version that is there', `${RES_67}/eng@2022/!main~recaling__para_a`, [ids[4], ids[5]]],
  ['a clause of a version that is not', `${RES_67}/eng@2023/!main~resolves__para_1`, [ids[5], ids[2]]],
  ['what is like nothing', '/ontology/topic/grooming-of-children-by-strangers', []],
])('proposes what is near to %s', (_, wanted, near) => {
  expect(createNearestIds(ids)(wanted)).toStrictEqual(near);
});

test('of what is no portion the two nearest are proposed, as comparing with every id finds them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (all, wanted) => {
      const limit = Math.max(2, Math.floor(wanted.length / 5));
      const close = all.map((id) => ({ id, far: distance(wanted, id) })).filter(({ far }) => far <= limit);
      const sorted = close.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
      expect(createNearestIds(all)(wanted)).toStrictEqual(sorted.slice(0, 2));
    }),
  );
});
