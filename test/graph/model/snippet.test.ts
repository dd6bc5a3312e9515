import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#graph/model/search-query.js';
import { searchTerms } from '#graph/model/search-terms.js';
import { createSnippet } from '#graph/model/snippet.js';

function marked(text: string, query: string): readonly string[] {
  const snippet = createSnippet(text, parseQuery(query));
  return snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
}

describe('a snippet', () => {
  it.each([
    ['the work of child helplines', 'helplines', ['helplines']],
    ['the work of child helplines', 'CHILD help', ['child', 'helplines']],
    // Only the last term may be the beginning of a word.
    ['children and child helplines', 'child helplines', ['child', 'helplines']],
    ['Résolution 179', 'resolution 179', ['Résolution', '179']],
    ['Re\u0301solution', 'resolution', ['Re\u0301solution']],
    ["ITU's role", 'itu', ['ITU']],
    ['Res67', '67', ['67']],
    ['<b>child</b>', 'child', ['child']],
    [
      'child protection, not child online protection',
      '"child online" protec',
      ['protection', 'child', 'online', 'protection'],
    ],
    ['protected or protecting', 'protect*', ['protected', 'protecting']],
    ['nothing of the kind', 'helpline', []],
    ['anything', '', []],
  ])('of %j for %j marks %j', (text, query, words) => {
    expect(marked(text, query)).toStrictEqual(words);
  });

  it('is the whole text where that is short', () => {
    expect(createSnippet('the outcomes of the work;', parseQuery('work'))).toStrictEqual({
      text: 'the outcomes of the work;',
      marks: [{ start: 20, end: 24 }],
    });
  });

  it('is the part where most terms stand together, cut between words', () => {
    const filler = 'and so on '.repeat(40);
    const { text, marks } = createSnippet(
      `child ${filler}of the child helpline in every country ${filler}`,
      parseQuery('child helpline'),
    );
    expect(text).toMatch(/^…(?:and |so |on )+of the child helpline in every country .+ (?:and|so|on)…$/);
    expect(marks).toHaveLength(2);
    expect(text.length).toBeLessThanOrEqual(222);
  });

  it('marks only words that hold a term, in order, none inside another', () => {
    const words = fc.array(
      fc.constantFrom('child', 'Children', 'hélpline', 'COP-2', '½', 'ﬁnal', 'e\u0301', '<i>', '·', '中文'),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(words, fc.constantFrom('child', 'help', 'fin', 'cop 2', '中文', 'e'), (parts, query) => {
        const { text, marks } = createSnippet(parts.join(' '), parseQuery(query));
        const terms = searchTerms(query);
        marks.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
          const folded = searchTerms(text.slice(start, end));
          expect(folded.some((part) => terms.some((term) => part.startsWith(term)))).toBe(true);
        });
      }),
    );
  });

  it('never loses what was found', () => {
    const filler = fc.array(fc.constantFrom('and', 'so', 'on', 'x'.repeat(300)), { maxLength: 100 });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        expect(marked([...before, 'helpline', ...after].join(' '), 'helpline')).toContain('helpline');
      }),
    );
  });
});
