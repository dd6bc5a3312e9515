import { describe, expect, test } from 'vitest';
import { INSTRUMENT_TYPES } from '#graph/model/closed-lists.js';
import { CITATION_FORMS } from '#ingest/extract/find-citations.js';
import { findForm } from '#ingest/extract/forms/citation-form.js';

describe.each(CITATION_FORMS.map((form) => [form.name, form] as const))('the form %s', (_name, form) => {
  test.each(form.examples)('in %j finds its quotes', (sentence, ...quotes) => {
    expect(findForm(sentence, form).map(({ start, end }) => sentence.slice(start, end))).toStrictEqual(quotes);
  });

  test.each(form.examples)('in %j tells sorts of instruments that there are', (sentence) => {
    const types = findForm(sentence, form).map(({ cited }) => cited.type);
    expect(types.filter((type) => !INSTRUMENT_TYPES.some((known) => known === type))).toStrictEqual([]);
  });

  test('takes no longer on text made to mislead it', () => {
    const pieces = [
      'Resolution 1 (Rev. A',
      'Study Group 2 Question ',
      'United Nations General Assembly resolution 1/',
      'general comment No. ',
      '(((((',
      'Articles 1, 2, 3, ',
    ];
    const text = pieces.map((piece) => piece.repeat(20_000)).join('');
    const started = performance.now();
    expect([...text.matchAll(form.pattern)].length).toBeGreaterThanOrEqual(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('every form has an example that it finds and one that it must not find', () => {
  const one = CITATION_FORMS.filter(
    ({ examples }) => !examples.some(({ length }) => length === 1) || !examples.some(({ length }) => length > 1),
  );
  expect(one.map(({ name }) => name)).toStrictEqual([]);
});

test('every form prints a number, by which texts without one are passed over', () => {
  const quotes = CITATION_FORMS.flatMap(({ examples }) => examples.map(([, ...found]) => found.join(' ')));
  expect(quotes.filter((found) => found !== '' && !/\d/.test(found))).toStrictEqual([]);
});
