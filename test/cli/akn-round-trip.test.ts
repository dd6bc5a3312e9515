import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AKN_SAMPLES } from '../support/akn-samples.js';
import { outlineOf, readBack, readingOf } from '../support/akn-round-trip.js';

test.each(AKN_SAMPLES)(
  '%s written as Akoma Ntoso and read back has the same sections, clauses and notes',
  async (_name, path, bytes) => {
    const reading = await readingOf(path, bytes);
    expect(reading.document.clauses.length).toBeGreaterThan(1);
    expect(outlineOf(readBack(reading))).toStrictEqual(outlineOf(reading.document));
  },
);

const WORDS = [
  'children',
  'online',
  'the Convention on the Rights of the Child',
  'A & B',
  '“quoted”',
  'x < y',
  'Resolution 67 (Rev. Kigali, 2022)',
  'naïve',
  'الأطفال',
  '儿童',
];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((some) => `that ${some.join(' ')}`);

/** An item: its words, the words of the items in it, and of a note that is called behind it. */
const item = fc.record({
  own: words,
  inner: fc.array(words, { maxLength: 3 }),
  note: fc.option(words, { freq: 3 }),
});
const section = fc.record({
  heading: fc.constantFrom(
    'recalling',
    'noting',
    'considering further',
    'resolves',
    'invites Member States',
    'instructs the Director of BDT',
  ),
  items: fc.array(item, { minLength: 1, maxLength: 4 }),
});

/** A resolution of such sections, as text. */
function print(sections: readonly (typeof section extends fc.Arbitrary<infer T> ? T : never)[]): string {
  let notes = 0;
  const body = sections.flatMap(({ heading, items }) => [
    heading,
    ...items.flatMap(({ own, inner, note }, i) => {
      const called = note === null ? '' : `[footnoteRef:${++notes}]`;
      const printed = note === null ? [] : [`[${notes}: ${note}]`];
      return [
        `${'abcd'[i]})\t${own}${called};`,
        ...printed,
        ...inner.map((text, j) => `${['i', 'ii', 'iii'][j]})\t${text};`),
      ];
    }),
  ]);
  return [
    'RESOLUTION 9 (Town, 2022)',
    'The World Telecommunication Development Conference (Town, 2022),',
    ...body,
  ].join('\n');
}

test('any resolution of headings, lists in lists and notes comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(section, { minLength: 1, maxLength: 4 }), async (sections) => {
      const reading = await readingOf('x.txt', new TextEncoder().encode(print(sections)));
      expect(outlineOf(readBack(reading))).toStrictEqual(outlineOf(reading.document));
    }),
    { numRuns: 60 },
  );
});
