import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtMarks } from '../../../../web/panels/search/split-at-marks.js';

const span = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 45 }) });

describe('splitting a snippet at its marks', () => {
  it('loses and changes no word, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, marks) => {
        expect(
          splitAtMarks(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('marks what was found and nothing else', () => {
    expect(splitAtMarks('a child helpline', [{ start: 8, end: 16 }])).toStrictEqual([
      { start: 0, text: 'a child ', isMarked: false },
      { start: 8, text: 'helpline', isMarked: true },
    ]);
  });
});
