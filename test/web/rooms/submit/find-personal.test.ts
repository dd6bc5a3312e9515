import { describe, expect, it, test } from 'vitest';
import { PERSONAL_PATTERNS } from '#ingest/privacy/personal-data.js';
import { readPractice } from '#ingest/read/read-practice.js';
import { emptyDraft, FIELDS, type Draft } from '../../../../web/rooms/submit/draft.js';
import { findPersonal, type PersonalData } from '../../../../web/rooms/submit/find-personal.js';
import { PERSONAL_PATTERNS as GENERATED } from '../../../../web/rooms/submit/personal-patterns.generated.js';
import { printDraft } from '../../../../web/rooms/submit/print-draft.js';
import english from '../../../../web/rooms/submit/words/en.json' with { type: 'json' };

const TODAY = '2026-11-26';
const FILLED: Draft = {
  ...emptyDraft(TODAY),
  title: 'A reporting channel',
  submitter: 'Administration that serves as an example',
  audiences: ['parents'],
  themes: ['technical'],
  problem: 'What was wrong.',
  done: 'What was done.',
  results: 'What changed.',
  sources: 'https://example.org/report',
};
const found = PERSONAL_PATTERNS.flatMap(({ about, finds }) => finds.map((words) => [words, about] as const));
const left = PERSONAL_PATTERNS.flatMap(({ leaves }) => leaves);
const WORDS = ['title', 'submitter', 'problem', 'done', 'results', 'evidence', 'sources'] as const;

test('the patterns of the form are those of the privacy gate', () => {
  expect(GENERATED.map(([about, pattern]) => [about, String(pattern)])).toStrictEqual(
    PERSONAL_PATTERNS.map(({ about, pattern }) => [about, String(pattern)]),
  );
});

describe('what the form tells of a field', () => {
  it.each(found)('“%s” looks like the %s of a person, in every field where ingest refuses it', (words, about) => {
    for (const name of WORDS) {
      const draft = { ...FILLED, [name]: `We say: ${words}` };
      expect([name, tell(draft)]).toStrictEqual([name, [[name, expect.arrayContaining([about])]]]);
      expect([name, refused(draft)]).toStrictEqual([name, ['personal-data']]);
    }
  });

  it('is nothing where ingest takes the words', () => {
    expect(tell({ ...FILLED, problem: left.join('\n') })).toStrictEqual([]);
    expect(refused({ ...FILLED, problem: left.join('\n') })).toStrictEqual([]);
  });

  it('is each sort once, whatever number of times it is there, and never goes over the end of a line', () => {
    const done = 'a@example.org\nTel.: 078 812 3456\nb@example.org\n+250 788 123 456\ncase\n2023-004512';
    expect(tell({ ...FILLED, done })).toStrictEqual([['done', ['e-mail address', 'telephone number']]]);
  });

  it('has words for every sort', () => {
    expect(GENERATED.filter(([about]) => !Object.hasOwn(english, `personal.${about}`))).toStrictEqual([]);
  });
});

function tell(draft: Draft): readonly (readonly [string, readonly PersonalData[]])[] {
  return FIELDS.map((field) => [field.name, findPersonal(field, draft)] as const).filter(
    ([, { length }]) => length > 0,
  );
}

function refused(draft: Draft): readonly string[] {
  const { name, text } = printDraft(draft);
  const file = { path: `practices/${name}`, bytes: new TextEncoder().encode(text) };
  return readPractice(file, TODAY).diagnostics.map(({ rule }) => rule);
}
