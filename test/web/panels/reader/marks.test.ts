import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtMarks, MARK_KINDS, type Mark, type Segment } from '../../../../web/panels/reader/marks.js';

const TARGET = { __typename: 'Region', id: '/ontology/region/itu-afr', name: 'Africa' } as const;
const mark: fc.Arbitrary<Mark> = fc
  .record({
    start: fc.integer({ min: -5, max: 60 }),
    length: fc.integer({ min: -2, max: 40 }),
    kind: fc.constantFrom(...MARK_KINDS),
  })
  .map(({ start, length, kind }) => ({ start, end: start + length, kind, target: TARGET }));

describe('cutting words at their marks', () => {
  it('loses and changes no word, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
        expect(joinLeaves(cutAtMarks(text, marks))).toBe(text);
      }),
    );
  });

  it('covers each character by exactly the marks that cover it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const covered = coverage(cutAtMarks(text, marks), 0);
        const expected = Array.from(
          { length: text.length },
          (_, at) => marks.filter(({ start, end }) => start <= at && at < end).length,
        );
        expect(covered).toStrictEqual(expected);
      }),
    );
  });

  it('puts a name inside the citation that holds it', () => {
    const text = 'Resolution 1306 of the ITU Council, 2009';
    const citation: Mark = { start: 0, end: 34, kind: 'citation', target: TARGET };
    const actor: Mark = { start: 23, end: 34, kind: 'actor', target: TARGET };
    expect(cutAtMarks(text, [actor, citation])).toStrictEqual([
      {
        start: 0,
        text: 'Resolution 1306 of the ITU Council',
        mark: citation,
        inside: [
          { start: 0, text: 'Resolution 1306 of the ', mark: null, inside: [] },
          {
            start: 23,
            text: 'ITU Council',
            mark: actor,
            inside: [{ start: 23, text: 'ITU Council', mark: null, inside: [] }],
          },
        ],
      },
      { start: 34, text: ', 2009', mark: null, inside: [] },
    ]);
  });
});

function joinLeaves(segments: readonly Segment[]): string {
  return segments.map(({ text, mark: own, inside }) => (own === null ? text : joinLeaves(inside))).join('');
}

/** How many marks cover each character. */
function coverage(segments: readonly Segment[], depth: number): readonly number[] {
  return segments.flatMap(({ text, mark: own, inside }) =>
    own === null ? Array.from({ length: text.length }, () => depth) : coverage(inside, depth + 1),
  );
}
