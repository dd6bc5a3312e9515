import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEvidence, EvidenceMismatchError, quoteAt } from '#graph/model/evidence.js';

const place = {
  document: null,
  file: 'a.txt',
  line: 1,
  rule: 'r',
  confidence: 'stated',
  source: null,
  inClause: null,
} as const;

test('a quote that is the text at its span is evidence', () => {
  const text = 'recalling\nResolution 179\n(Rev. Dubai, 2018)';
  const evidence = { ...place, start: 10, end: text.length, quote: 'Resolution 179 (Rev. Dubai, 2018)' };
  expect(createEvidence(evidence, { text })).toStrictEqual(evidence);
});

test('a quote that is not the text at its span is refused, with both', () => {
  const make = () => createEvidence({ ...place, start: 0, end: 4, quote: 'Code' }, { text: 'Coat of arms' });
  expect(make).toThrow(EvidenceMismatchError);
  expect(make).toThrow('a.txt:1: rule r quotes "Code", but the text has "Coat"');
});

test('a quote must stand in the clause where it is said to stand', () => {
  const evidence = { ...place, start: 3, end: 6, quote: 'cat', inClause: { start: 0, end: 3 } };
  expect(() => createEvidence(evidence, { text: 'a) cat', clauseText: 'dog' })).toThrow(EvidenceMismatchError);
  expect(createEvidence(evidence, { text: 'a) cat', clauseText: 'cat' })).toStrictEqual(evidence);
});

test('furniture inside a quote is left out of it', () => {
  const text = 'developing countries[footnoteRef:1], in particular';
  expect(quoteAt(text, { start: 0, end: 39 }, [{ start: 20, end: 35 }])).toBe('developing countries, in');
});

test('what furniture is cut out never adds words', () => {
  const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })));
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), cuts, (text, from, length, some) => {
      const sorted = [...some].sort((a, b) => a.start - b.start);
      const quote = quoteAt(text, { start: from, end: from + length }, sorted);
      expect(quote.replace(/\s/g, '').length).toBeLessThanOrEqual(
        text.slice(from, from + length).replace(/\s/g, '').length,
      );
    }),
  );
});

test('a word that a line end broke may stand joined in the clause, and only that', () => {
  const text = 'for develop-\nment at its seventy-\nninth session';
  const quote = 'for development at its seventy-ninth session';
  const evidence = { ...place, start: 0, end: text.length, quote, inClause: { start: 0, end: quote.length } };
  expect(createEvidence(evidence, { text, clauseText: quote })).toStrictEqual(evidence);
  const other = quote.replace('ninth', 'tenth');
  expect(() => createEvidence({ ...evidence, quote: other }, { text, clauseText: other })).toThrow(
    EvidenceMismatchError,
  );
});
