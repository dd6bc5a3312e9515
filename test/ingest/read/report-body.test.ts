import { expect, test } from 'vitest';
import { readPractice } from '#ingest/read/read-practice.js';

const HEAD =
  '---\nid: /ontology/practice/p\nsubmitter: An office\ndate: 2026-01-31\nstatus: submitted\naudiences: [parents]\nthemes: [legal]\nsources: [a]\nseen: 2026-01-31\n---\n\n# Lamps\n\n';

/** Line, rule and message of what is wrong in a body, and whether the practice is taken. */
function read(body: string) {
  const bytes = new TextEncoder().encode(`${HEAD}${body}\n`);
  const { practice, diagnostics } = readPractice({ path: 'practices/p.md', bytes }, '2026-11-27');
  return { taken: practice !== null, found: diagnostics.map(({ line, rule, message }) => [line, rule, message]) };
}

test('markup in a body is told of once, with how often it stands there, and the practice is refused', () => {
  expect(read('See <script>alert(1)</script>.\n\n<b>Lamps</b>')).toStrictEqual({
    taken: false,
    found: [
      [
        14,
        'markup-in-text',
        'HTML stands in 4 places of the text, first here: it would be shown as words, not run, and is refused',
      ],
    ],
  });
  expect(read('One <br> alone.').found).toStrictEqual([
    [14, 'markup-in-text', 'HTML stands in the text: it would be shown as words, not run, and is refused'],
  ]);
});

test('markup shown as code is words', () => {
  expect(read('Write `<b>` for bold.')).toStrictEqual({ taken: true, found: [] });
});
