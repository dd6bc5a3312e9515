import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeIndex, findAlike } from '#ingest/align/change-index.js';
import { createEarlierLike, indexShingles } from '#ingest/align/index-shingles.js';

const MOST = 2;
const clause = fc.array(fc.constantFrom('child', 'online', 'safety', 'school'), { maxLength: 9 });
const clauses = fc.array(clause, { maxLength: 12 });

test('an index after a change finds what an index made anew finds, and names the clauses whose stock phrases changed', () => {
  fc.assert(
    fc.property(clauses, clauses, fc.nat(), fc.nat({ max: 4 }), (olds, news, first, count) => {
      const start = first % (olds.length + 1);
      const removed = { first: start, count: Math.min(count, olds.length - start) };
      const isGone = (i: number) => i >= start && i < start + removed.count;
      const before = indexShingles(olds);
      const added = indexShingles(news, olds.length);
      const { index, shaken } = changeIndex(before, { removed: [removed], added, mostHolders: MOST });
      const anew = indexShingles([...olds.map((words, i) => (isGone(i) ? [] : words)), ...news]);
      expect(index.entries).toStrictEqual(anew.entries);
      const [was, is] = [before, anew].map((one) => createEarlierLike(one, MOST));
      for (let i = 0; i < olds.length; i++) {
        if (isGone(i) || shaken.has(i)) continue;
        const kept = (found: readonly { readonly number: number }[] | undefined) =>
          found?.filter(({ number }) => !isGone(number) && !shaken.has(number));
        expect(kept(is?.(i))).toStrictEqual(kept(was?.(i)));
      }
    }),
  );
});

test('clauses alike are found in both directions', () => {
  fc.assert(
    fc.property(clauses, (all) => {
      const index = indexShingles(all);
      const earlierLike = createEarlierLike(index, MOST);
      const pairs = all.flatMap((_, i) => earlierLike(i).map(({ number, share }) => `${number} ${i} ${share}`));
      const found = [...findAlike(index, new Set(all.keys()), MOST)].flatMap(([one, others]) =>
        others.filter(({ number }) => number < one).map(({ number, share }) => `${number} ${one} ${share}`),
      );
      expect(found.sort()).toStrictEqual(pairs.sort());
      const both = [...findAlike(index, new Set(all.keys()), MOST).values()].flat();
      expect(both).toHaveLength(2 * pairs.length);
    }),
  );
});
