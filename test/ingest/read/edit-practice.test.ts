import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { addReviewStep, mayFollow, printPractice } from '#ingest/read/edit-practice.js';
import { readPractice } from '#ingest/read/read-practice.js';

test('a step changes the state and the history, and nothing else', () => {
  const text = '---\nid: x # mine\nstatus: submitted\n---\n\n# T\n\n---\n\nstatus: submitted\n';
  expect(addReviewStep(text, { on: '2026-02-01', status: 'under-review', by: 'An office' })).toBe(
    '---\nid: x # mine\nstatus: under-review\nhistory:\n  - on: 2026-02-01\n    status: under-review\n    by: An office\n---\n\n# T\n\n---\n\nstatus: submitted\n',
  );
  expect(addReviewStep('# no front matter\n', { on: '2026-02-01', status: 'accepted', by: 'x' })).toBeUndefined();
});

test('a review goes from submitted over its beginning to an end, and a returned one can be submitted again', () => {
  expect(mayFollow('submitted', 'accepted')).toBe(false);
  expect(mayFollow('under-review', 'accepted')).toBe(true);
  expect(mayFollow('accepted', 'returned')).toBe(false);
  expect(mayFollow('returned', 'submitted')).toBe(true);
});

test('a contribution becomes a file that reads back as the same words', () => {
  const fields = {
    id: '/ontology/practice/p',
    submitter: 'An: office',
    date: '2026-01-31',
    status: 'submitted',
    audiences: ['parents'],
    themes: ['legal'],
    sources: ['a'],
    seen: '2026-01-31',
  };
  const text = printPractice({ fields, title: '<b>*T*</b>', paragraphs: ['1 < 2 & `c` [x](y)', '# no heading'] });
  const { practice, diagnostics } = readPractice(
    { path: 'practices/p.md', bytes: new TextEncoder().encode(text) },
    today(),
  );
  expect(diagnostics).toStrictEqual([]);
  expect(practice).toMatchObject({ title: '<b>*T*</b>', submitter: 'An: office', summary: '1 < 2 & `c` [x](y)' });
  expect(practice?.text).toContain('# no heading');
});
