import { expect, test } from 'vitest';
import { findPersonalData, PERSONAL_PATTERNS } from '#ingest/privacy/personal-data.js';

const found = PERSONAL_PATTERNS.flatMap(({ about, finds }) => finds.map((text) => [text, about] as const));
const left = PERSONAL_PATTERNS.flatMap(({ leaves }) => leaves);

test.each(found)('“%s” holds the %s of a person', (text, about) => {
  expect(findPersonalData(text).map((one) => one.about)).toContain(about);
});

test.each(left)('“%s” holds nothing of a person', (text) => {
  expect(findPersonalData(text)).toStrictEqual([]);
});

test.each(PERSONAL_PATTERNS.map(({ pattern }) => [pattern.source, pattern] as const))(
  'the pattern %s takes no longer than the text is long',
  (_, pattern) => {
    for (const piece of ['1 ', '00', '+1 2', 'a', '@a.', 'tel: 1', 'born on ', 'lives at 1', 'passport no ', '1.'])
      for (const length of [20_000]) {
        const started = performance.now();
        [...piece.repeat(length).matchAll(pattern)].length.toString();
        expect(performance.now() - started).toBeLessThan(1500);
      }
  },
);
