import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtMarks, insertCalls, MARK_KINDS, type Mark, type Segment } from '../../../../web/panels/reader/marks.js';

const TARGET = { __typename: 'Region', id: '/ontology/region/itu-afr', name: 'Africa' } as const;
const NOTE = {
  id: '/akn/un/doc/x/2000/1/eng@2000/!main~authorialNote_1',
  marker: '1',
  text: 'All.',
  clause: null,
} as const;
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

describe('calling notes between words', () => {
  const call = (start: number): Mark => ({
    start,
    end: start,
    kind: 'note',
    target: null,
    note: { ...NOTE, mark: { start, end: start } },
  });

  it('loses and changes no word, and calls each note once, whatever the marks', () => {
    const places = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 6 }), places, (text, marks, at) => {
        const segments = insertCalls(cutAtMarks(text, marks), at.map(call));
        expect(joinLeaves(segments)).toBe(text);
        expect(segments.filter(({ mark: of }) => of?.kind === 'note')).toHaveLength(at.length);
      }),
    );
  });

  it.each([
    [9, ['that toys', '1', ' of ', 'Resolution 67']],
    [18, ['that toys of ', 'Resolution 67', '1']],
    [13, ['that toys of ', '1', 'Resolution 67']],
    [26, ['that toys of ', 'Resolution 67', '1']],
  ])('at %i puts the number there, and behind a link that it would stand in', (at, expected) => {
    const citation: Mark = { start: 13, end: 26, kind: 'citation', target: TARGET };
    const segments = insertCalls(cutAtMarks('that toys of Resolution 67', [citation]), [call(at)]);
    expect(segments.map(({ text, mark: of }) => (of?.kind === 'note' ? of.note.marker : text))).toStrictEqual(expected);
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
