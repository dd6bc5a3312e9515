import { expect, it } from 'vitest';
import { findPart, parseQuery } from '#graph/model/search-query.js';

const word = (term: string, isPrefix = false) => ({ terms: [term], isPrefix });

it.each([
  ['child helpline', [word('child'), word('helpline', true)]],
  ['"Child Helpline" help', [{ terms: ['child', 'helpline'], isPrefix: false }, word('help', true)]],
  ['help "child"', [word('help'), word('child')]],
  ['protec* child', [word('protec', true), word('child', true)]],
  ["ITU's COP-2*", [word('itu'), word('s'), word('cop'), word('2', true)]],
  ['child child', [word('child'), word('child', true)]],
  ['child "" " " * "child', [word('child'), word('child', true)]],
  ['', []],
])('%j asks for %j', (query, parts) => {
  expect(parseQuery(query)).toStrictEqual(parts);
});

it('finds where words in a row begin', () => {
  const words = ['the', 'child', 'online', 'child', 'online'];
  expect(findPart(words, { terms: ['child', 'online'], isPrefix: false })).toStrictEqual([1, 3]);
  expect(findPart(words, { ...word('x'), instead: ['the', 'online'] })).toStrictEqual([0, 2, 4]);
});
